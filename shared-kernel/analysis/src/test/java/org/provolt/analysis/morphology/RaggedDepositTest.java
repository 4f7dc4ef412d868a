package org.provolt.analysis.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Fields of noise, whose deposits meet by corners, edges and the border.
class RaggedDepositTest {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 100;

    private static Segmentation segmented(boolean[] deposit, int connectivity, boolean excludeEdges) {
        float[] values = new float[deposit.length];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = deposit[pixel] ? 200 : 10;
        }
        SegmentationParameters parameters = new SegmentationParameters(
                ThresholdMethod.OTSU,
                OptionalDouble.of(100),
                Foreground.BRIGHT,
                Prefilter.NONE,
                0,
                excludeEdges,
                false,
                connectivity,
                Optional.empty());
        return Segmentation.of(new Field(WIDTH, HEIGHT, 0, values), 1, parameters);
    }

    private static List<Walked.Part> walked(boolean[] deposit, int connectivity) {
        return Walked.parts(pixel -> deposit[pixel], WIDTH, HEIGHT, connectivity);
    }

    @ParameterizedTest
    @CsvSource({"4, 0.1", "4, 0.3", "4, 0.5", "4, 0.6", "4, 0.8", "4, 0.95", "8, 0.1", "8, 0.3", "8, 0.5", "8, 0.8"})
    void everyDepositIsCountedAsByWalking(int connectivity, double share) {
        boolean[] deposit = Walked.noise(WIDTH * HEIGHT, share);
        List<Particle> counted =
                segmented(deposit, connectivity, false).deposits().particles();
        assertThat(counted.stream().map(each -> new Walked.Part((int) each.areaPixels(), each.cut())))
                .isEqualTo(walked(deposit, connectivity));
    }

    @Test
    void thoseCutByTheBorderCanBeLeftOut() {
        boolean[] deposit = Walked.noise(WIDTH * HEIGHT, 0.5);
        List<Particle> counted = segmented(deposit, 4, true).deposits().particles();
        assertThat(counted.stream().map(each -> (int) each.areaPixels()))
                .isEqualTo(walked(deposit, 4).stream()
                        .filter(part -> !part.cut())
                        .map(Walked.Part::pixels)
                        .toList());
    }

    @Test
    void everyCountedDepositHasAnEdgeAroundAllOfIt() {
        Segmentation found = segmented(Walked.noise(WIDTH * HEIGHT, 0.4), 4, true);
        List<Particle> counted = found.deposits().particles();
        List<int[]> edges = Outlines.of(found).edges();
        assertThat(edges).hasSameSizeAs(counted);
        for (int at = 0; at < counted.size(); at++) {
            assertThat(box(edges.get(at))).isEqualTo(box(counted.get(at)));
        }
    }

    private static List<Integer> box(Particle particle) {
        return List.of(particle.x(), particle.y(), particle.x() + particle.width(), particle.y() + particle.height());
    }

    private static List<Integer> box(int[] edge) {
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        int right = 0;
        int bottom = 0;
        for (int at = 0; at < edge.length; at += 2) {
            left = Math.min(left, edge[at]);
            top = Math.min(top, edge[at + 1]);
            right = Math.max(right, edge[at]);
            bottom = Math.max(bottom, edge[at + 1]);
        }
        return List.of(left, top, right, bottom);
    }

    @Test
    void theVersionSaysThatTheyAreCountedOtherwise() {
        boolean[] deposit = Walked.noise(WIDTH * HEIGHT, 0.3);
        assertThat(segmented(deposit, 4, false).algorithm()).isEqualTo(Segmentation.ALGORITHM);
        assertThat(segmented(deposit, 8, false).algorithm()).isEqualTo(Segmentation.VERSION_1);
    }
}
