package org.provolt.metrics.halfcycle;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.halfcycle.ScanState;

/// How far a run is measured: small, and all that is needed to go on.
///
/// @param scan          where the search for half cycles stands
/// @param read          what stood behind it then
/// @param settings      of the reading: algorithm, parameters, polarity of the leads; others mean starting over
/// @param seen          digest of all that was there when it was last read to the end; null while there is more to read
/// @param settledCycles cycles up to this one are measured and told, under the circumstances
/// @param circumstances digest of what the conditions were derived from
public record FoldState(
        ScanState scan,
        List<SeriesRead> read,
        String settings,
        @Nullable String seen,
        int settledCycles,
        String circumstances) {

    public boolean upToDate() {
        return seen != null;
    }

    /// The same with cycles settled up to one, under circumstances.
    public FoldState settled(int cycles, String under) {
        return new FoldState(scan, read, settings, seen, cycles, under);
    }
}
