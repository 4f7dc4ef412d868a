package org.provolt.cycling;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.cycling.CyclingFact;
import org.provolt.cycling.domain.Instrument;
import org.provolt.cycling.domain.Run;
import org.provolt.cycling.domain.SampleSeries;
import org.provolt.cycling.domain.Spectrum;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.events.ServiceDefinition.Stream;

/// What cycling is made of.
class CyclingService {

    private static final int SERIES_SNAPSHOT_EVERY = 50;

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return new ServiceDefinition(
                "cycling",
                CyclingFact.class,
                List.of(
                        Stream.of(Instrument.class),
                        Stream.of(Run.class),
                        Stream.of(Spectrum.class),
                        Stream.cached(SampleSeries.class, SERIES_SNAPSHOT_EVERY)));
    }
}
