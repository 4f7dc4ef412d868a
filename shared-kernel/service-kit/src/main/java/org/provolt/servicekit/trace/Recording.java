package org.provolt.servicekit.trace;

import io.opentelemetry.sdk.trace.samplers.Sampler;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Whether the steps of a trace, with their times, are recorded: where somebody collects them. Traces have their ids
/// all the same.
class Recording {

    /// @param collector where OpenTelemetry's own variable, `OTEL_EXPORTER_OTLP_ENDPOINT`, says that steps are sent
    @Produces
    @Singleton
    Sampler sampler(@ConfigProperty(name = "otel.exporter.otlp.endpoint") Optional<String> collector) {
        return collector.isPresent() ? Sampler.parentBased(Sampler.alwaysOn()) : Sampler.alwaysOff();
    }
}
