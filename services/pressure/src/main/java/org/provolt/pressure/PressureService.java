package org.provolt.pressure;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.pressure.PressureFact;
import org.provolt.pressure.domain.Fixture;
import org.provolt.pressure.domain.PressureSetting;
import org.provolt.pressure.domain.Readings;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.events.ServiceDefinition.Stream;

/// What pressure is made of.
class PressureService {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return new ServiceDefinition(
                "pressure",
                PressureFact.class,
                List.of(Stream.of(Fixture.class), Stream.of(PressureSetting.class), Stream.of(Readings.class)));
    }
}
