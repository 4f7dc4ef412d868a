package org.provolt.analysis.morphology;

import ij.gui.Roi;
import ij.measure.ResultsTable;
import ij.plugin.filter.ParticleAnalyzer;
import ij.process.ImageProcessor;
import ij.process.ImageStatistics;
import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// How thick each deposit is: the mean height of its own pixels above the substrate's plane, µm, for the deposits that
/// were counted, in their order. The plane is that of [DepositThickness]; holes in a deposit are ground.
public final class DepositHeights {

    private DepositHeights() {}

    /// Of a segmented height map; `NaN` for each where the map has no thickness.
    public static double[] um(Segmentation segmentation) {
        return segmentation.substrate().map(plane -> above(plane, segmentation)).orElseGet(() -> none(segmentation));
    }

    private static double[] above(Plane substrate, Segmentation segmentation) {
        if (segmentation.deposits().particles().isEmpty()) {
            return none(segmentation);
        }
        if (segmentation.parameters().countedByStretches()) {
            return ofParts(substrate, segmentation);
        }
        Measuring measuring = new Measuring(segmentation, substrate);
        Particles.analyze(measuring, segmentation.mask());
        return measuring.heights.build().toArray();
    }

    private static double[] ofParts(Plane substrate, Segmentation segmentation) {
        ConnectedParts parts =
                segmentation.mask().depositParts(segmentation.parameters().connectivity());
        List<Particle> particles = parts.particles();
        double[] sums = new double[particles.size()];
        Field field = segmentation.field();
        parts.forEachStretch((part, row, begin, end) -> {
            for (int x = begin; x < end; x++) {
                sums[part] += substrate.above(field, row * field.width() + x);
            }
        });
        return IntStream.range(0, sums.length)
                .filter(part ->
                        Particles.counts(particles.get(part), segmentation.parameters(), segmentation.leastPixels()))
                .mapToDouble(part -> sums[part] / particles.get(part).areaPixels())
                .toArray();
    }

    private static double[] none(Segmentation segmentation) {
        double[] none = new double[segmentation.deposits().particles().size()];
        Arrays.fill(none, Double.NaN);
        return none;
    }

    /// Analyze Particles, which hands over the pixels of each particle it counts, so that they could be drawn.
    private static final class Measuring extends ParticleAnalyzer {

        private final DoubleStream.Builder heights = DoubleStream.builder();
        private final Segmentation segmentation;
        private final Plane substrate;

        Measuring(Segmentation segmentation, Plane substrate) {
            super(
                    (Particles.options(segmentation.parameters()) & ~SHOW_NONE) | SHOW_MASKS,
                    0,
                    new ResultsTable(),
                    segmentation.leastPixels(),
                    Double.POSITIVE_INFINITY);
            this.segmentation = segmentation;
            this.substrate = substrate;
        }

        @Override
        protected void drawParticle(
                ImageProcessor drawing, Roi roi, ImageStatistics statistics, ImageProcessor pixels) {
            Field field = segmentation.field();
            Rectangle box = roi.getBounds();
            double sum = 0;
            long count = 0;
            for (int y = 0; y < box.height; y++) {
                for (int x = 0; x < box.width; x++) {
                    int pixel = (box.y + y) * field.width() + box.x + x;
                    if ((pixels == null || pixels.get(x, y) != 0) && segmentation.isDeposit(pixel)) {
                        sum += substrate.above(field, pixel);
                        count++;
                    }
                }
            }
            heights.add(sum / count);
        }
    }
}
