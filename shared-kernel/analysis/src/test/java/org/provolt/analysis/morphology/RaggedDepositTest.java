package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// A noisy field, half of it deposit.
class RaggedDepositTest {

    private static final int SIDE = 128;

    private static Deposits deposits(int connectivity, double share) {
        Random random = new Random(20261124);
        float[] values = new float[SIDE * SIDE];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = random.nextDouble() < share ? 200 : 10;
        }
        SegmentationParameters parameters = new SegmentationParameters(
                ThresholdMethod.OTSU,
                OptionalDouble.of(100),
                Foreground.BRIGHT,
                Prefilter.NONE,
                0,
                false,
                false,
                connectivity,
                Optional.empty());
        return Segmentation.of(new Field(SIDE, SIDE, 0, values), 1, parameters).deposits();
    }

    private static double counted(Deposits deposits) {
        return deposits.particles().stream().mapToDouble(Particle::areaPixels).sum();
    }

    @Test
    void withCornersEveryPixelIsInADeposit() {
        Deposits found = deposits(8, 0.6);
        assertThat(counted(found)).isEqualTo(Math.rint(found.coveragePercent() / 100 * SIDE * SIDE));
        assertThat(value(found.count())).isPositive();
    }

    @Test
    void withoutCornersACountThatBreaksDownIsNone() {
        Deposits found = deposits(4, 0.6);
        assertThat(found.coveragePercent()).isPositive();
        assertThat(found.particles()).isEmpty();
        assertThat(found.count()).isEqualTo(Measured.absent(Reason.TOO_MANY_DEPOSITS));
        assertThat(found.meanAreaUm2()).isEqualTo(Measured.absent(Reason.TOO_MANY_DEPOSITS));
    }
}
