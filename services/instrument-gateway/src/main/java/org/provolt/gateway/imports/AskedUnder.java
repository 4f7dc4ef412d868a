package org.provolt.gateway.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import org.provolt.gateway.known.KnownLoadCells;
import org.provolt.gateway.known.KnownMappings;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.http.Known;

/// Waits until the mappings are known here that a reading is asked for under: whoever saved one a moment ago must not
/// have the file read by the one before.
@Singleton
class AskedUnder {

    private final KnownMappings mappings;
    private final KnownLoadCells loadCells;

    AskedUnder(KnownMappings mappings, KnownLoadCells loadCells) {
        this.mappings = mappings;
        this.loadCells = loadCells;
    }

    /// Refuses with `not-known-yet` what is not heard of within 5 s.
    void await(RunId runId, RereadingRequest asked) {
        asked.versions()
                .forEach((name, version) -> Known.await(
                        "Version " + version + " of mapping " + name,
                        () -> QuarkusTransaction.requiringNew().call(() -> mappings.of(runId, name, version))));
        Integer columns = asked.loadCellsVersion();
        if (columns != null) {
            Known.await(
                    "Version " + columns + " of the load cells",
                    () -> QuarkusTransaction.requiringNew().call(() -> loadCells.of(runId, columns)));
        }
    }
}
