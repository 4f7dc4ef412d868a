package org.provolt.metrics;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.metrics.MetricsFact;
import org.provolt.metrics.domain.FittedSpectrum;
import org.provolt.metrics.domain.MeasuredClosure;
import org.provolt.metrics.domain.MeasuredCycle;
import org.provolt.metrics.domain.MeasuredDeposit;
import org.provolt.metrics.domain.RunVerdicts;
import org.provolt.metrics.domain.StudyQuotations;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.events.ServiceDefinition.Stream;

/// What metrics is made of.
class MetricsService {

    @Produces
    @Singleton
    ServiceDefinition definition() {
        return new ServiceDefinition(
                "metrics",
                MetricsFact.class,
                List.of(
                        Stream.of(MeasuredCycle.class),
                        Stream.of(FittedSpectrum.class),
                        Stream.of(MeasuredDeposit.class),
                        Stream.of(MeasuredClosure.class),
                        Stream.of(StudyQuotations.class),
                        Stream.of(RunVerdicts.class)));
    }
}
