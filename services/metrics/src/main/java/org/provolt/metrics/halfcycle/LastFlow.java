package org.provolt.metrics.halfcycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.kernel.Bdf;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.FlowEnd;
import org.provolt.metrics.samples.SeriesPlace;

/// When current flowed last in a half cycle: its last record of current above the deadband in its direction, whose time
/// is known. The rest after it is left out, which [HalfCycleRange][org.provolt.analysis.halfcycle.HalfCycleRange]
/// counts in.
final class LastFlow {

    private final Direction direction;
    private final double deadbandAmpere;
    private @Nullable FlowEnd end;

    LastFlow(Direction direction, double deadbandAmpere) {
        this.direction = direction;
        this.deadbandAmpere = deadbandAmpere;
    }

    void take(SeriesPlace series, RecordBlock block, int from, int to) {
        for (int row = to - 1; row >= from; row--) {
            double clockSecond = series.offsetSecond() + block.columns().at(Bdf.TEST_TIME, row);
            if (direction.sign() * block.columns().at(Bdf.CURRENT, row) > deadbandAmpere
                    && Double.isFinite(clockSecond)) {
                end = new FlowEnd(series.seriesId(), clockSecond);
                return;
            }
        }
    }

    Optional<FlowEnd> end() {
        return Optional.ofNullable(end);
    }
}
