package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/// Blocks of known heights on a tilted substrate.
class DepositHeightsTest {

    private static final int SIDE = 100;
    private static final double TILT_UM = 0.001;

    /// Blocks of 3 and 5 µm, a frame of 4 µm, and a block of 2 µm that stands in the frame's hole.
    private static float[] blocks() {
        float[] values = new float[SIDE * SIDE];
        block(values, 5, 5, 10, 3);
        block(values, 70, 5, 20, 5);
        block(values, 20, 40, 50, 4);
        block(values, 30, 50, 30, 0);
        block(values, 40, 60, 8, 2);
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] += (float) (TILT_UM * (pixel % SIDE));
        }
        return values;
    }

    private static void block(float[] values, int left, int top, int side, float height) {
        for (int y = top; y < top + side; y++) {
            for (int x = left; x < left + side; x++) {
                values[y * SIDE + x] = height;
            }
        }
    }

    private static double[] heights(float[] values, double leastUm2) {
        return heights(values, leastUm2, 8);
    }

    private static double[] heights(float[] values, double leastUm2, int connectivity) {
        SegmentationParameters parameters = new SegmentationParameters(
                SegmentationParameters.DEFAULT.method(),
                OptionalDouble.of(1),
                Foreground.BRIGHT,
                Prefilter.NONE,
                leastUm2,
                false,
                false,
                connectivity,
                Optional.empty());
        return DepositHeights.um(Segmentation.of(new Field(SIDE, SIDE, 70_000, values), 1, above(parameters)));
    }

    /// At 1 µm above the ground, which lies at 70 mm.
    private static SegmentationParameters above(SegmentationParameters parameters) {
        return parameters.by(70_001);
    }

    @Test
    void eachDepositHasItsOwnHeightAboveTheTiltedGround() {
        assertThat(heights(blocks(), 0)).containsExactly(new double[] {3, 5, 4, 2}, within(1e-3));
    }

    @Test
    void whetherCornersJoinMakesNoDifferenceWhereNoneMeet() {
        assertThat(heights(blocks(), 0, 4)).containsExactly(heights(blocks(), 0, 8));
        assertThat(heights(blocks(), 80, 4)).containsExactly(heights(blocks(), 80, 8));
    }

    @Test
    void whatIsTooSmallToBeCountedBelongsToNobody() {
        assertThat(heights(blocks(), 80)).containsExactly(new double[] {3, 5, 4}, within(1e-3));
    }

    @Test
    void withoutGroundNoneHasAHeight() {
        float[] full = new float[SIDE * SIDE];
        Arrays.fill(full, 7);

        assertThat(heights(full, 0)).containsExactly(Double.NaN);
    }
}
