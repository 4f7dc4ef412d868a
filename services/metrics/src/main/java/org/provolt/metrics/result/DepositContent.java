package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.contracts.metrics.DepositMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.metrics.store.CanonicalJson;

/// What makes one telling of a deposit differ from another. Not when it was told, nor by which files
/// its records were; but by which files its load cell's readings were, see [ReadingFilesTold].
public final class DepositContent {

    private DepositContent() {}

    /// SHA-256 in hex.
    public static String digest(DepositMeasured deposit) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("cell_id", deposit.cellId());
        content.put("stage", deposit.stage());
        content.put("modality", deposit.modality());
        content.put(
                "results",
                deposit.measurements().stream().map(Measurement::resultId).toList());
        ReadingFilesTold.add(deposit.conditions(), content);
        return CanonicalJson.digest(content);
    }
}
