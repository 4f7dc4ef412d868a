package org.provolt.metrics.result;

import java.util.List;
import java.util.Map;
import org.provolt.contracts.metrics.CycleConditions;

/// The files that told the readings of a pressure in force. They enter no result's identity; when they change, the same
/// results are told again, so that what was told last leads to files that count.
final class ReadingFilesTold {

    private ReadingFilesTold() {}

    /// Adds them to what makes one telling differ from another; nothing where no file told any.
    static void add(CycleConditions conditions, Map<String, Object> content) {
        CycleConditions.Pressure pressure = conditions.pressure();
        CycleConditions.Readings readings = pressure == null ? null : pressure.readings();
        if (readings != null && readings.sources() != null) {
            List<String> files = readings.sources().stream()
                    .map(source -> source.importId() + " " + source.fileSha256() + " " + source.reader())
                    .sorted()
                    .distinct()
                    .toList();
            content.put("reading_files", files);
        }
    }
}
