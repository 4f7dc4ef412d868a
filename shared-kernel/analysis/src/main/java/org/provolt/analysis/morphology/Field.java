package org.provolt.analysis.morphology;

/// What the microscope saw: grey levels or heights (µm), row by row from the top. A missing point is `NaN`.
public final class Field {

    private final int width;
    private final int height;
    private final double offset;
    private final float[] values;
    private final boolean shownInverted;

    /// Of a palette that does not invert.
    public Field(int width, int height, double offset, float[] values) {
        this(width, height, offset, values, false);
    }

    /// @param offset of every value: heights may lie too far from 0 for a float32
    /// @param values less the offset; not copied, and not changed here
    /// @param shownInverted whether a palette shows high stored values dark; the values are those shown
    public Field(int width, int height, double offset, float[] values, boolean shownInverted) {
        if (width < 1 || height < 1 || (long) width * height != values.length) {
            throw new IllegalArgumentException(width + " by " + height + " pixels, " + values.length + " values");
        }
        this.width = width;
        this.height = height;
        this.offset = offset;
        this.values = values;
        this.shownInverted = shownInverted;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int pixels() {
        return values.length;
    }

    public boolean isMissing(int pixel) {
        return Float.isNaN(values[pixel]);
    }

    /// With the offset.
    public double value(int pixel) {
        return offset + values[pixel];
    }

    boolean isShownInverted() {
        return shownInverted;
    }

    double offset() {
        return offset;
    }

    /// Less the offset: fine even where the value itself is large.
    float relative(int pixel) {
        return values[pixel];
    }

    /// The part of it that is looked at; without what lies outside.
    public Field within(Region region) {
        int left = Math.min(region.x(), width - 1);
        int top = Math.min(region.y(), height - 1);
        int columns = Math.min(region.width(), width - left);
        int rows = Math.min(region.height(), height - top);
        if (columns == width && rows == height) {
            return this;
        }
        float[] part = new float[columns * rows];
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, (top + row) * width + left, part, row * columns, columns);
        }
        return new Field(columns, rows, offset, part, shownInverted);
    }
}
