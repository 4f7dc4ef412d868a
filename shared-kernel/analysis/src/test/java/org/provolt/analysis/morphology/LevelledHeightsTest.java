package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.morphology.LevelledHeights.Plane0;
import org.provolt.analysis.morphology.LevelledHeights.ProfilePoint;

/// A step of 6 µm on a tilted ground.
class LevelledHeightsTest {

    private static final int WIDTH = 60;
    private static final int HEIGHT = 40;
    private static final int STEP_FROM = 40;
    private static final double[] PIXEL_UM = {0.5, 0.5};

    private static float[] step() {
        float[] values = new float[WIDTH * HEIGHT];
        for (int pixel = 0; pixel < values.length; pixel++) {
            int x = pixel % WIDTH;
            values[pixel] = (float) (0.01 * x - 0.02 * (pixel / WIDTH) + (x >= STEP_FROM ? 6 : 0));
        }
        return values;
    }

    private static LevelledHeights levelled(float[] values, Optional<Region> region) {
        SegmentationParameters parameters = new SegmentationParameters(
                SegmentationParameters.DEFAULT.method(),
                OptionalDouble.of(70_003),
                Foreground.BRIGHT,
                Prefilter.NONE,
                0,
                false,
                false,
                8,
                region);
        Field field = new Field(WIDTH, HEIGHT, 70_000, values);
        return LevelledHeights.of(field, Segmentation.of(field, 0.25, parameters));
    }

    private static LevelledHeights levelled(float[] values) {
        return levelled(values, Optional.empty());
    }

    @Test
    void theGroundLiesAtZeroAndTheStepAtItsHeight() {
        List<ProfilePoint> profile = levelled(step()).profile(new double[] {0, 10}, new double[] {30, 10}, PIXEL_UM);

        assertThat(profile).hasSize(61);
        assertThat(profile.getLast().distanceUm()).isEqualTo(30);
        assertThat(profile.subList(0, 39))
                .allSatisfy(point -> assertThat(point.heightUm()).isCloseTo(0, within(1e-4)));
        assertThat(profile.subList(42, 61))
                .allSatisfy(point -> assertThat(point.heightUm()).isCloseTo(6, within(1e-4)));
    }

    /// Half way between two centres stands the mean of both.
    @Test
    void betweenPixelsItIsLinear() {
        double centre = STEP_FROM * 0.5;

        assertThat(levelled(step())
                        .profile(new double[] {centre, 10}, new double[] {centre, 10.25}, PIXEL_UM)
                        .getFirst()
                        .heightUm())
                .isCloseTo(3, within(1e-4));
    }

    @Test
    void aMissingPointIsAGapOfTheLine() {
        float[] holed = step();
        holed[20 * WIDTH + 10] = Float.NaN;
        double row = 20.5 * 0.5;

        List<ProfilePoint> profile =
                levelled(holed).profile(new double[] {0.25, row}, new double[] {29.75, row}, PIXEL_UM);

        assertThat(profile.get(10).heightUm()).isNaN();
        assertThat(profile.stream().filter(point -> Double.isNaN(point.heightUm())))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void blocksAreMeansOfTheirPoints() {
        LevelledHeights.Grid grid = levelled(step()).grid(6);

        assertThat(grid.step()).isEqualTo(10);
        assertThat(grid.columns()).isEqualTo(6);
        assertThat(grid.rows()).isEqualTo(4);
        assertThat(grid.heightsUm().get(0)).isCloseTo(0, within(1e-4));
        assertThat(grid.heightsUm().get(4)).isCloseTo(6, within(1e-4));
    }

    @Test
    void aRegionAloneSaysNothingOfTheWholeGround() {
        assertThat(levelled(step()).levelledBy()).isEqualTo(Plane0.SUBSTRATE);
        assertThat(levelled(step(), Optional.of(new Region(0, 0, 50, 20))).levelledBy())
                .isEqualTo(Plane0.LEAST_SQUARES_PLANE);
    }
}
