package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// Drawn fields: # is deposit, . is ground.
class PoresTest {

    private static final double PIXEL_UM2 = 4;

    private static Pores of(int connectivity, double minAreaUm2, double pixelAreaUm2, String... rows) {
        int width = rows[0].length();
        float[] values = new float[width * rows.length];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = rows[pixel / width].charAt(pixel % width) == '#' ? 200 : 10;
        }
        SegmentationParameters parameters = new SegmentationParameters(
                ThresholdMethod.OTSU,
                OptionalDouble.of(100),
                Foreground.BRIGHT,
                Prefilter.NONE,
                minAreaUm2,
                false,
                false,
                connectivity,
                Optional.empty());
        return Pores.of(Segmentation.of(new Field(width, rows.length, 0, values, false), pixelAreaUm2, parameters));
    }

    private static Pores of(String... rows) {
        return of(8, 0, PIXEL_UM2, rows);
    }

    @Test
    void groundThatDepositSurroundsIsAPore() {
        Pores found = of("........", ".######.", ".#..#.#.", ".#..###.", ".######.", "........");
        assertThat(value(found.count())).isEqualTo(2);
        assertThat(value(found.areaPercent())).isCloseTo(100 * 5 / 24.0, within(1e-12));
        assertThat(value(found.meanAreaUm2())).isEqualTo(2.5 * PIXEL_UM2);
        assertThat(value(found.medianAreaUm2())).isEqualTo(2.5 * PIXEL_UM2);
        assertThat(value(found.largestAreaUm2())).isEqualTo(4 * PIXEL_UM2);
        assertThat(value(found.diameterUm(50))).isCloseTo(Math.sqrt(4 * PIXEL_UM2 / Math.PI), within(1e-12));
        assertThat(value(found.diameterUm(90))).isCloseTo(Math.sqrt(4 * 4 * PIXEL_UM2 / Math.PI), within(1e-12));
    }

    @Test
    void aPoreEndsWhereDepositMeetsByCorners() {
        String[] rows = {"#####", "#.###", "##.##", "#####"};
        assertThat(value(of(rows).count())).isEqualTo(2);
        assertThat(value(of(4, 0, PIXEL_UM2, rows).count())).isEqualTo(1);
    }

    @Test
    void whatMayGoOnBeyondTheBorderIsNone() {
        Pores found = of("##.##", "#####", "#####");
        assertThat(value(found.areaPercent())).isZero();
        assertThat(value(found.count())).isZero();
        assertThat(found.meanAreaUm2()).isEqualTo(Measured.absent(Reason.NO_PORES));
        assertThat(found.diameterUm(50)).isEqualTo(Measured.absent(Reason.NO_PORES));
    }

    @Test
    void smallOnesAreNotCounted() {
        Pores found = of(8, 2 * PIXEL_UM2, PIXEL_UM2, "######", "#..#.#", "######");
        assertThat(value(found.count())).isEqualTo(1);
        assertThat(value(found.areaPercent())).isCloseTo(100 * 2 / 17.0, within(1e-12));
    }

    @Test
    void areasNeedAPixelsSize() {
        Pores found = of(8, 0, Double.NaN, "###", "#.#", "###");
        assertThat(value(found.areaPercent())).isCloseTo(100 / 9.0, within(1e-12));
        assertThat(found.largestAreaUm2()).isEqualTo(Measured.absent(Reason.PIXEL_SIZE_UNKNOWN));
    }

    @Test
    void withoutDepositThereIsNothingToBePorous() {
        assertThat(of("...", "...").areaPercent()).isEqualTo(Measured.absent(Reason.NO_DEPOSIT));
    }

    @Test
    void partsThatMeetFurtherDownAreOne() {
        Pores found = of("#########", "#.#.#.###", "#.#...#.#", "#...###.#", "#########");
        assertThat(value(found.count())).isEqualTo(2);
        assertThat(value(found.largestAreaUm2())).isEqualTo(10 * PIXEL_UM2);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void raggedGroundIsCountedAsByWalking(int connectivity) {
        int width = 300;
        int height = 200;
        boolean[] deposit = Walked.noise(width * height, 0.5);
        String[] rows = new String[height];
        for (int row = 0; row < height; row++) {
            StringBuilder drawn = new StringBuilder();
            for (int x = 0; x < width; x++) {
                drawn.append(deposit[row * width + x] ? '#' : '.');
            }
            rows[row] = drawn.toString();
        }
        Pores found = of(connectivity == 4 ? 8 : 4, 0, PIXEL_UM2, rows);
        assertThat(found.pores().stream().map(pore -> (int) pore.areaPixels()))
                .hasSizeGreaterThan(100)
                .isEqualTo(Walked.parts(pixel -> !deposit[pixel], width, height, connectivity).stream()
                        .filter(part -> !part.cut())
                        .map(Walked.Part::pixels)
                        .toList());
    }

    @Test
    void noiseHasTooManyToCount() {
        int side = 1_500;
        String odd = "#.".repeat(side / 2) + "#";
        String even = "#".repeat(side + 1);
        String[] rows = new String[side];
        for (int row = 0; row < side; row++) {
            rows[row] = row % 2 == 1 ? odd : even;
        }
        assertThat(of(rows).count()).isEqualTo(Measured.absent(Reason.TOO_MANY_PORES));
    }
}
