package org.provolt.metrics.halfcycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycleRange;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.kernel.Bdf;
import org.provolt.metrics.halfcycle.DigestedHalfCycle.FlowEnd;
import org.provolt.metrics.samples.SeriesPlace;

/// When current flowed last in a half cycle: its last record of current above the deadband in its direction, whose time
/// is known. The rest after it is left out, which [HalfCycleRange] counts in.
final class LastFlow {

    private final Direction direction;
    private final double deadbandAmpere;
    private @Nullable FlowEnd end;
    private boolean restsSince;

    LastFlow(Direction direction, double deadbandAmpere) {
        this.direction = direction;
        this.deadbandAmpere = deadbandAmpere;
    }

    void take(SeriesPlace series, RecordBlock block, int from, int to) {
        restsSince |= to > from;
        for (int row = to - 1; row >= from; row--) {
            double clockSecond = series.offsetSecond() + block.columns().at(Bdf.TEST_TIME, row);
            if (direction.sign() * block.columns().at(Bdf.CURRENT, row) > deadbandAmpere
                    && Double.isFinite(clockSecond)) {
                double volt = block.columns().at(Bdf.VOLTAGE, row);
                end = new FlowEnd(series.seriesId(), clockSecond, Double.isFinite(volt) ? volt : null);
                restsSince = row < to - 1;
                return;
            }
        }
    }

    /// From then to the record that ended the half cycle, s; 0 where no record lies between. Empty where the clock ran
    /// back, where records are missing, and where no current flowed at a known time.
    Optional<Double> restSecond(HalfCycleRange range) {
        if (end == null || range.clockRanBack() || range.missingRecords() > 0) {
            return Optional.empty();
        }
        return Optional.of(restsSince ? range.untilSecond() - end.clockSecond() : 0);
    }

    Optional<FlowEnd> end() {
        return Optional.ofNullable(end);
    }
}
