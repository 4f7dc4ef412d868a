package org.provolt.gateway.imports;

import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.provolt.servicekit.life.TableGauges;

/// Measures how many files are in which state.
@Singleton
class ImportGauges {

    void start(@Observes StartupEvent event, TableGauges gauges) {
        for (ImportState state : ImportState.values()) {
            gauges.gauge(
                    "provolt.imports",
                    Tags.of("state", state.toString()),
                    "select count(*) from file_import where state = '" + state + "'");
        }
    }
}
