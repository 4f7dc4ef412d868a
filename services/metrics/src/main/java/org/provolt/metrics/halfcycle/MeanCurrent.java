package org.provolt.metrics.halfcycle;

import java.util.Optional;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.kernel.Bdf;

/// The mean |I| of a half cycle while current flows: `Σ (I₀+I₁)/2 · Δt / Σ Δt`, A, over the intervals of which both
/// records carry current above the deadband in its direction; rests do not count.
///
/// A condition, from which the current density comes; charges do not rest on it. Intervals in which the clock stands or
/// runs back are left out. Absent where no interval counts.
final class MeanCurrent {

    private final Direction direction;
    private final double deadbandAmpere;
    private final CompensatedSum ampereSecond = new CompensatedSum();
    private final CompensatedSum second = new CompensatedSum();
    private double lastAmpere = Double.NaN;
    private double lastSecond = Double.NaN;

    MeanCurrent(Direction direction, double deadbandAmpere) {
        this.direction = direction;
        this.deadbandAmpere = deadbandAmpere;
    }

    void take(RecordBlock block, int from, int to) {
        for (int row = from; row < to; row++) {
            take(
                    block.columns().at(Bdf.TEST_TIME, row),
                    direction.sign() * block.columns().at(Bdf.CURRENT, row));
        }
    }

    private void take(double atSecond, double ampere) {
        double passed = atSecond - lastSecond;
        if (passed > 0 && ampere > deadbandAmpere && lastAmpere > deadbandAmpere) {
            ampereSecond.add((lastAmpere + ampere) / 2 * passed);
            second.add(passed);
        }
        lastAmpere = ampere;
        lastSecond = atSecond;
    }

    /// Nothing is known between two series.
    void seriesEnds() {
        lastAmpere = Double.NaN;
    }

    Optional<Double> ampere() {
        double mean = ampereSecond.value() / second.value();
        return Double.isFinite(mean) ? Optional.of(mean) : Optional.empty();
    }
}
