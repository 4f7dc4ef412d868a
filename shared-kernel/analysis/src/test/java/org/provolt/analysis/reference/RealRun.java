package org.provolt.analysis.reference;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.StoredRun;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.RecordBlock;

/// A real file of a cycler as a run of one series.
/// Also the way from records to half cycles that a service goes.
final class RealRun {

    private RealRun() {}

    static StoredRun of(Path path) {
        StoredRun run = new StoredRun();
        try (CyclerFile file = CyclerFormats.open(path)) {
            Optional<RecordBlock> block = file.nextBlock();
            while (block.isPresent()) {
                run.add(0, block.get().firstRecordIndex(), block.get().columns());
                block = file.nextBlock();
            }
        }
        return run;
    }

    /// The measured half cycles of the completed run.
    static List<HalfCycle> halfCycles(RunRecords records) {
        HalfCycleScan scan = new HalfCycleScan(AnalysisParameters.DEFAULTS);
        HalfCycleMeasurement measurement = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS);
        return scan.completed(scan.start(), records).closed().stream()
                .map(range -> measurement.measure(range, records, false))
                .toList();
    }
}
