package org.provolt.analysis.morphology;

import ij.ImagePlus;
import ij.measure.Measurements;
import ij.measure.ResultsTable;
import ij.plugin.filter.ParticleAnalyzer;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;
import java.util.ArrayList;
import java.util.List;

/// Connected deposits, as ImageJ's Analyze Particles counts them, or by [ConnectedParts] where it cannot. Every job has
/// an image and a table of its own.
final class Particles {

    private static final int LEVEL = 255;

    private Particles() {}

    static List<Particle> in(Mask mask, SegmentationParameters parameters, double leastPixels) {
        if (parameters.countedByStretches()) {
            return mask.depositParts(parameters.connectivity()).particles().stream()
                    .filter(part -> counts(part, parameters, leastPixels))
                    .toList();
        }
        ResultsTable table = new ResultsTable();
        ParticleAnalyzer analyzer = new ParticleAnalyzer(
                options(parameters),
                Measurements.AREA | Measurements.RECT,
                table,
                leastPixels,
                Double.POSITIVE_INFINITY);
        ByteProcessor image = analyze(analyzer, mask);
        return particles(table, image.getWidth(), image.getHeight());
    }

    static boolean counts(Particle part, SegmentationParameters parameters, double leastPixels) {
        return part.areaPixels() >= leastPixels && !(parameters.excludeEdges() && part.cut());
    }

    static ByteProcessor analyze(ParticleAnalyzer analyzer, Mask mask) {
        ByteProcessor image = mask.processor();
        image.setThreshold(LEVEL, LEVEL, ImageProcessor.NO_LUT_UPDATE);
        analyzer.setHideOutputImage(true);
        if (!analyzer.analyze(new ImagePlus("field", image), image)) {
            throw new IllegalStateException("ImageJ did not analyse the particles");
        }
        return image;
    }

    private static List<Particle> particles(ResultsTable table, int width, int height) {
        List<Particle> particles = new ArrayList<>(table.size());
        for (int row = 0; row < table.size(); row++) {
            int x = (int) table.getValue("BX", row);
            int y = (int) table.getValue("BY", row);
            int across = (int) table.getValue("Width", row);
            int down = (int) table.getValue("Height", row);
            boolean cut = x == 0 || y == 0 || x + across == width || y + down == height;
            particles.add(new Particle(table.getValue("Area", row), x, y, across, down, cut));
        }
        return particles;
    }

    static int options(SegmentationParameters parameters) {
        int options = ParticleAnalyzer.SHOW_NONE;
        options |= parameters.excludeEdges() ? ParticleAnalyzer.EXCLUDE_EDGE_PARTICLES : 0;
        options |= parameters.includeHoles() ? ParticleAnalyzer.INCLUDE_HOLES : 0;
        options |= parameters.connectivity() == 4 ? ParticleAnalyzer.FOUR_CONNECTED : 0;
        return options;
    }
}
