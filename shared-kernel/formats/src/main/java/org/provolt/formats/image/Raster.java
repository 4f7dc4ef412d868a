package org.provolt.formats.image;

/// Pixels in rows, the top row first. A missing point is `NaN`.
///
/// A height map may lie far from 0 for what it resolves (a stage at 76 mm, steps of 1 nm), where a float32 is too
/// coarse: its values are less an offset that is a float64.
public final class Raster {

    /// 100 million: a field of 10,000 by 10,000.
    public static final long MOST_PIXELS = 100_000_000;

    private final int width;
    private final int height;
    private final ValueKind kind;
    private final double offset;
    private final float[] values;

    /// @param values row by row, less the offset; not copied
    public Raster(int width, int height, ValueKind kind, double offset, float[] values) {
        if (width < 1 || height < 1 || (long) width * height != values.length || !Double.isFinite(offset)) {
            throw new IllegalArgumentException(
                    width + " by " + height + " pixels with " + values.length + " values, offset " + offset);
        }
        this.width = width;
        this.height = height;
        this.kind = kind;
        this.offset = offset;
        this.values = values;
    }

    /// Grey levels from 0.
    public static Raster grey(int width, int height, float[] values) {
        return new Raster(width, height, ValueKind.GREY_LEVEL, 0, values);
    }

    /// Heights of any size, µm: the first one that is there becomes the offset.
    public static Raster heights(int width, int height, Heights heights) {
        float[] values = new float[Math.multiplyExact(width, height)];
        double offset = Double.NaN;
        for (int pixel = 0; pixel < values.length; pixel++) {
            double um = heights.um(pixel);
            offset = Double.isNaN(offset) ? um : offset;
            values[pixel] = (float) (um - offset);
        }
        return new Raster(width, height, ValueKind.HEIGHT_UM, Double.isNaN(offset) ? 0 : offset, values);
    }

    /// The height of a pixel, counted row by row, µm; `NaN` where it is missing.
    @FunctionalInterface
    public interface Heights {
        double um(int pixel);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public ValueKind kind() {
        return kind;
    }

    public double offset() {
        return offset;
    }

    /// Less the offset; `NaN` where it is missing.
    public float value(int pixel) {
        return values[pixel];
    }

    public boolean isMissing(int pixel) {
        return Float.isNaN(values[pixel]);
    }

    public int pixels() {
        return values.length;
    }

    public int missing() {
        int missing = 0;
        for (float value : values) {
            missing += Float.isNaN(value) ? 1 : 0;
        }
        return missing;
    }

    /// All values, less the offset, row by row; not copied, since a field of 50 million pixels is 200 MB. Whoever takes
    /// them changes none.
    public float[] values() {
        return values;
    }
}
