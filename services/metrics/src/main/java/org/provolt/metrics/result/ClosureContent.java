package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.VolumeClosureMeasured;
import org.provolt.metrics.store.CanonicalJson;

/// What makes one telling of a volume closure differ from another. Not when it was told, nor by which files
/// its records were; but by which files its load cell's readings were, see [ReadingFilesTold].
public final class ClosureContent {

    private ClosureContent() {}

    /// SHA-256 in hex.
    public static String digest(VolumeClosureMeasured closure) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("cell_id", closure.cellId());
        content.put("run_id", Optional.ofNullable(closure.runId()));
        content.put("stage", closure.stage());
        content.put(
                "results",
                closure.measurements().stream().map(Measurement::resultId).toList());
        ReadingFilesTold.add(closure.conditions(), content);
        return CanonicalJson.digest(content);
    }
}
