package org.provolt.analysis.halfcycle;

import java.util.function.DoubleConsumer;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.RecordPosition;
import org.provolt.analysis.record.RecordRange;
import org.provolt.analysis.record.RecordWalk;
import org.provolt.analysis.record.RunRecords;

/// The current below which a cell counts as resting: 0.5 % of the median |I| of the series' first half cycle, and
/// never below the channel's noise. A.
///
/// The median is the lower one of the records that carry current, that is above 0.5 % of the half cycle's greatest
/// |I|: rests within the half cycle do not pull it down. How the first half cycle is found before the deadband is
/// known is told at [FirstHalfCycleSearch]. Exact, in constant memory. Provolt's own convention; the alternative, a
/// fixed current, needs a person for every channel.
final class Deadband {

    /// Of a series in which no current flows: no current is above it.
    static final double NOTHING_FLOWS = Double.MAX_VALUE;

    private Deadband() {}

    /// @param endRecord the record after the half cycle's last
    static double ampere(
            AnalysisParameters parameters,
            RunRecords records,
            int series,
            FirstHalfCycle half,
            long endRecord,
            double floorAmpere) {
        RecordRange range = new RecordRange(
                new RecordPosition(series, half.firstRecord()), new RecordPosition(series, endRecord - 1));
        double rest = Math.max(floorAmpere, parameters.deadbandShare() * half.peakAmpere());
        double median = LowerMedian.of(values -> currents(records, range, rest, values));
        return Math.max(floorAmpere, parameters.deadbandShare() * median);
    }

    private static void currents(RunRecords records, RecordRange range, double rest, DoubleConsumer values) {
        RecordWalk.through(records, range, sample -> {
            double magnitude = Math.abs(sample.currentAmpere());
            if (magnitude > rest) {
                values.accept(magnitude);
            }
        });
    }
}
