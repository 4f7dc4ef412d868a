package org.provolt.metrics.result;

import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.metrics.store.CanonicalJson;

/// What makes one telling of a spectrum differ from another. Not when it was told, nor by which files
/// its records were; but by which files its load cell's readings were, see [ReadingFilesTold].
public final class SpectrumContent {

    private SpectrumContent() {}

    /// SHA-256 in hex.
    public static String digest(SpectrumFitted spectrum) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("cell_id", spectrum.cellId());
        if (spectrum.stage() != null) {
            content.put("stage", spectrum.stage());
        }
        content.put(
                "results",
                spectrum.measurements().stream().map(Measurement::resultId).toList());
        ReadingFilesTold.add(spectrum.conditions(), content);
        return CanonicalJson.digest(content);
    }
}
