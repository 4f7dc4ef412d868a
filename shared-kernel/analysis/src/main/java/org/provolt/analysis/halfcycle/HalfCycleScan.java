package org.provolt.analysis.halfcycle;

import java.util.Optional;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RunRecords;

/// Splits a run into half cycles as its records come in.
///
/// A half cycle lasts from the first record above the deadband in one direction to the first above it in the other, or
/// to the run's completion. Rests and zero current never end it, nor does the end of a series: the same direction
/// going on in the next series is the same half cycle. The deadband is each series' own ([Deadband]).
///
/// The half cycles are a function of the records alone: not of their blocks, not of when they were read. A state that
/// was stored goes on where it stood; reading everything at once from the start gives the same half cycles.
/// The convention is written down in docs/metrics/half-cycle.md.
public final class HalfCycleScan {

    public static final Algorithm ALGORITHM = new Algorithm("half-cycle", 1);

    private final AnalysisParameters parameters;

    public HalfCycleScan(AnalysisParameters parameters) {
        this.parameters = parameters;
    }

    /// The state before a run's first record.
    public ScanState start() {
        return ScanState.start(parameters.channelNoiseAmpere());
    }

    /// Reads on from the state to the last record that is stored.
    public ScanProgress advance(ScanState state, RunRecords records) {
        return advance(state, records, Long.MAX_VALUE);
    }

    /// Reads on, and stops after the block in which it has read this many records.
    public ScanProgress advance(ScanState state, RunRecords records, long atMostRecords) {
        ScanCursor cursor = new ScanCursor(parameters, records, state);
        return cursor.progress(readOn(cursor, records, false, atMostRecords));
    }

    /// The half cycles of the run if it is over with what is stored: the open one is closed by the completion. Keep the
    /// state from before, more records may come late.
    public ScanProgress completed(ScanState state, RunRecords records) {
        ScanCursor cursor = new ScanCursor(parameters, records, state);
        readOn(cursor, records, true, Long.MAX_VALUE);
        cursor.closeByCompletion();
        return cursor.progress(true);
    }

    /// True where it read up to the end of what is stored.
    private static boolean readOn(ScanCursor cursor, RunRecords records, boolean over, long atMostRecords) {
        while (cursor.recordsRead() < atMostRecords) {
            Optional<RecordBlock> block = records.blockAt(cursor.series(), cursor.nextRecord());
            boolean another = cursor.series() + 1 < records.seriesCount();
            if (block.isPresent()) {
                cursor.read(block.get());
            } else if ((another || over) && cursor.seeksDeadband()) {
                cursor.freezeAtSeriesEnd();
            } else if (another) {
                cursor.beginNextSeries();
            } else {
                return true;
            }
        }
        return false;
    }
}
