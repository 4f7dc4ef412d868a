package org.provolt.analysis.halfcycle;

import java.util.List;

/// What a reading brought.
///
/// @param state       to go on from
/// @param firstNumber the run's half cycles from this number on are those in `closed`: forget stored ones from it on,
///                    then add these. Mostly it is one more than the last that was closed before
/// @param closed      half cycles, in order
/// @param upToDate    false where the reading stopped at its limit and there is more to read
public record ScanProgress(ScanState state, long firstNumber, List<HalfCycleRange> closed, boolean upToDate) {
    public ScanProgress {
        closed = List.copyOf(closed);
    }
}
