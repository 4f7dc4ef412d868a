package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.metrics.store.CanonicalJson;

/// What makes one telling of a cycle differ from another: its results' identities, which hold inputs, conditions and
/// algorithms, and what is told beside them. Not when it was told, nor by which files
/// its records were; but by which files its load cell's readings were, see [ReadingFilesTold].
public final class CycleContent {

    private CycleContent() {}

    /// SHA-256 in hex.
    public static String digest(CycleMeasured cycle) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("cell_id", cycle.cellId());
        content.put("cell_configuration", cycle.cellConfiguration());
        content.put("complete", cycle.complete());
        content.put(
                "results",
                cycle.measurements().stream().map(Measurement::resultId).toList());
        content.put("flags", cycle.flags());
        content.put("vendor_cycle_count", String.valueOf(cycle.vendorCycleCount()));
        ReadingFilesTold.add(cycle.conditions(), content);
        return CanonicalJson.digest(content);
    }
}
