package org.provolt.bench;

import ij.ImagePlus;
import ij.measure.Measurements;
import ij.measure.ResultsTable;
import ij.plugin.filter.ParticleAnalyzer;
import ij.process.AutoThresholder;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.provolt.analysis.morphology.Field;
import org.provolt.analysis.morphology.Segmentation;
import org.provolt.analysis.morphology.SegmentationParameters;

/// Deposits of an image of 2048 by 2048 pixels in memory, with the sensitivity band: 1,024 discs on noise. Beside it
/// ImageJ alone finds the threshold and counts the particles of the same pixels.
record DepositsOfImage() implements Benchmark {

    private static final int SIDE = 2_048;
    private static final int SQUARE = 64;
    private static final int RADIUS = 20;
    private static final int WHITE = 255;

    @Override
    public String name() {
        return "deposits";
    }

    @Override
    public Outcome run(Path folder, Stopwatch watch) throws IOException {
        byte[] levels = levels();
        float[] values = new float[levels.length];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = levels[pixel] & 0xff;
        }
        if (ours(values) != imageJ(levels)) {
            throw new IllegalStateException("other deposits than ImageJ's were found");
        }
        return Outcome.of(
                name(),
                "ImageJ alone",
                levels.length,
                levels.length,
                watch.time(() -> ours(values)),
                watch.time(() -> imageJ(levels)));
    }

    private static long ours(float[] values) {
        return Segmentation.of(new Field(SIDE, SIDE, 0, values), 1, SegmentationParameters.DEFAULT)
                .deposits()
                .particles()
                .size();
    }

    private static long imageJ(byte[] levels) {
        ByteProcessor image = new ByteProcessor(SIDE, SIDE, levels);
        int threshold = new AutoThresholder().getThreshold(AutoThresholder.Method.Otsu, image.getHistogram());
        image.setThreshold(threshold, WHITE, ImageProcessor.NO_LUT_UPDATE);
        ResultsTable table = new ResultsTable();
        ParticleAnalyzer analyzer = new ParticleAnalyzer(
                ParticleAnalyzer.SHOW_NONE, Measurements.AREA | Measurements.RECT, table, 0, Double.POSITIVE_INFINITY);
        analyzer.setHideOutputImage(true);
        analyzer.analyze(new ImagePlus("field", image), image);
        return table.size();
    }

    private static byte[] levels() {
        Random random = new Random(1);
        byte[] levels = new byte[SIDE * SIDE];
        for (int pixel = 0; pixel < levels.length; pixel++) {
            int across = pixel % SIDE % SQUARE - SQUARE / 2;
            int down = pixel / SIDE % SQUARE - SQUARE / 2;
            boolean inside = across * across + down * down <= RADIUS * RADIUS;
            levels[pixel] = (byte) ((inside ? 150 : 30) + random.nextInt(60));
        }
        return levels;
    }
}
