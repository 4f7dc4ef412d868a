package org.provolt.analysis.morphology;

import ij.plugin.filter.GaussianBlur;
import ij.plugin.filter.RankFilters;
import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import java.util.stream.IntStream;

/// A field as 256 levels, as ImageJ makes them: whole grey levels of 0 to 255 stay, others are scaled from their
/// least to their greatest value.
final class Levels {

    static final int COUNT = 256;
    private static final int OF_16_BITS = 65_535;
    /// ImageJ's, for 8 bits.
    private static final double GAUSSIAN_ACCURACY = 0.002;

    private Levels() {}

    static ByteProcessor of(Field field, Prefilter prefilter) {
        ImageProcessor image = image(field);
        filter(image, prefilter);
        image.resetMinAndMax();
        return image instanceof ByteProcessor bytes ? bytes : image.convertToByteProcessor(true);
    }

    /// The field's own values after the filter.
    static FloatProcessor filtered(Field field, Prefilter prefilter) {
        FloatProcessor image = floats(field);
        filter(image, prefilter);
        return image;
    }

    private static void filter(ImageProcessor image, Prefilter prefilter) {
        switch (prefilter.kind()) {
            case NONE -> {}
            case MEDIAN -> new RankFilters().rank(image, prefilter.radius(), RankFilters.MEDIAN);
            case GAUSSIAN ->
                new GaussianBlur().blurGaussian(image, prefilter.radius(), prefilter.radius(), GAUSSIAN_ACCURACY);
        }
    }

    /// Where a threshold is counted from: black, or the lowest height.
    static double zero(Field field) {
        return isWhole(field)
                ? 0
                : IntStream.range(0, field.pixels())
                        .filter(pixel -> !field.isMissing(pixel))
                        .mapToDouble(field::value)
                        .min()
                        .orElse(0);
    }

    private static ImageProcessor image(Field field) {
        if (!isWhole(field)) {
            return floats(field);
        }
        return isSmall(field) ? bytes(field) : shorts(field);
    }

    private static boolean isWhole(Field field) {
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            double value = field.value(pixel);
            if (!(value >= 0 && value <= OF_16_BITS && value == (int) value)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSmall(Field field) {
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            if (!(field.value(pixel) < COUNT)) {
                return false;
            }
        }
        return true;
    }

    private static ByteProcessor bytes(Field field) {
        byte[] levels = new byte[field.pixels()];
        for (int pixel = 0; pixel < levels.length; pixel++) {
            levels[pixel] = (byte) (int) field.value(pixel);
        }
        return new ByteProcessor(field.width(), field.height(), levels);
    }

    private static ShortProcessor shorts(Field field) {
        short[] levels = new short[field.pixels()];
        for (int pixel = 0; pixel < levels.length; pixel++) {
            levels[pixel] = (short) (int) field.value(pixel);
        }
        return new ShortProcessor(field.width(), field.height(), levels, null);
    }

    private static FloatProcessor floats(Field field) {
        float[] values = new float[field.pixels()];
        for (int pixel = 0; pixel < values.length; pixel++) {
            values[pixel] = field.relative(pixel);
        }
        return new FloatProcessor(field.width(), field.height(), values);
    }
}
