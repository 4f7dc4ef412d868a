package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.provolt.analysis.halfcycle.MeasuredRun.value;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
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

    /// By a count that walks from pixel to pixel.
    @ParameterizedTest
    @ValueSource(ints = {4, 8})
    void raggedGroundIsCountedAsByWalking(int connectivity) {
        int width = 300;
        int height = 200;
        Random random = new Random(20261124);
        String[] rows = new String[height];
        for (int row = 0; row < height; row++) {
            StringBuilder drawn = new StringBuilder();
            for (int x = 0; x < width; x++) {
                drawn.append(random.nextDouble() < 0.5 ? '#' : '.');
            }
            rows[row] = drawn.toString();
        }
        Pores found = of(connectivity == 4 ? 8 : 4, 0, PIXEL_UM2, rows);
        List<Integer> walked = walked(rows, connectivity);
        assertThat(found.pores().stream().map(pore -> (int) pore.areaPixels()).sorted())
                .hasSizeGreaterThan(100)
                .isEqualTo(walked);
    }

    private static List<Integer> walked(String[] rows, int connectivity) {
        int width = rows[0].length();
        boolean[] seen = new boolean[width * rows.length];
        List<Integer> areas = new ArrayList<>();
        for (int from = 0; from < seen.length; from++) {
            Deque<Integer> next = new ArrayDeque<>();
            int area = 0;
            boolean cut = false;
            if (!seen[from] && rows[from / width].charAt(from % width) == '.') {
                seen[from] = true;
                next.push(from);
            }
            while (!next.isEmpty()) {
                int at = next.pop();
                int x = at % width;
                int y = at / width;
                area++;
                cut |= x == 0 || y == 0 || x == width - 1 || y == rows.length - 1;
                for (int down = -1; down <= 1; down++) {
                    for (int across = -1; across <= 1; across++) {
                        boolean inside = x + across >= 0
                                && x + across < width
                                && y + down >= 0
                                && y + down < rows.length
                                && (connectivity == 8 || down == 0 || across == 0);
                        int beside = (y + down) * width + x + across;
                        if (inside && !seen[beside] && rows[y + down].charAt(x + across) == '.') {
                            seen[beside] = true;
                            next.push(beside);
                        }
                    }
                }
            }
            if (area > 0 && !cut) {
                areas.add(area);
            }
        }
        return areas.stream().sorted().toList();
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
