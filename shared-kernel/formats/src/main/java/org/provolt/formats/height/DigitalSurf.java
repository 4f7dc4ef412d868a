package org.provolt.formats.height;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.FileHead;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.formats.image.PixelSize;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ReadImage;

/// Digital Surf `.sur`: 512 bytes of numbers at fixed places, a comment, a private part, then heights as integers of
/// 16 or 32 bits. Where the file has special points, a missing one is the least height less 2.
public final class DigitalSurf implements ImageFormat {

    private static final int HEAD = 512;
    private static final int SPECIAL_POINTS = 86;
    private static final int BITS = 98;
    private static final int LEAST = 100;
    private static final int COLUMNS = 108;
    private static final int ROWS = 112;
    private static final int X_SPACING = 120;
    private static final int Y_SPACING = 124;
    private static final int Z_SPACING = 128;
    private static final int X_UNIT = 180;
    private static final int Y_UNIT = 196;
    private static final int Z_UNIT = 212;
    private static final int UNIT_LENGTH = 16;
    private static final int COMMENT = 334;
    private static final int PRIVATE = 336;
    private static final int BELOW_LEAST = 2;
    private static final String NAME = "digital-surf";

    /// Of one unit of length.
    static final Map<String, Double> MICROMETRES =
            Map.of("m", 1e6, "dm", 1e5, "cm", 1e4, "mm", 1e3, "µm", 1.0, "um", 1.0, "nm", 1e-3, "pm", 1e-6, "Å", 1e-4);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith("DIGITAL SURF") || head.startsWith("DSCOMPRESSED");
    }

    @Override
    public ReadImage read(Path file) {
        try (HeightBytes bytes = new HeightBytes(file)) {
            ByteBuffer head = bytes.part(0, HEAD);
            if (!HeightBytes.text(head, 0, 12).equals("DIGITAL SURF")) {
                throw ImageRefusals.unsupported("Compressed .sur files cannot be read; save it without compression.");
            }
            int columns = head.getInt(COLUMNS);
            int rows = head.getInt(ROWS);
            ImageRefusals.checkSize(columns, rows);
            int width = width(head);
            long at = (long) HEAD + unsigned(head, COMMENT) + unsigned(head, PRIVATE);
            ByteBuffer data = bytes.part(at, (long) width * rows * columns);
            return new ReadImage(
                    NAME, raster(head, data, width, columns, rows), Optional.of(size(head)), Map.of(), List.of());
        }
    }

    private static Raster raster(ByteBuffer head, ByteBuffer data, int width, int columns, int rows) {
        double um = head.getFloat(Z_SPACING) * micrometres(head, Z_UNIT);
        boolean special = head.getShort(SPECIAL_POINTS) != 0;
        int missing = head.getInt(LEAST) - BELOW_LEAST;
        return Raster.heights(columns, rows, pixel -> {
            int stored = width == Short.BYTES ? data.getShort(pixel * width) : data.getInt(pixel * width);
            return special && stored == missing ? Double.NaN : stored * um;
        });
    }

    private static int width(ByteBuffer head) {
        return switch (head.getShort(BITS)) {
            case 16 -> Short.BYTES;
            case 32 -> Integer.BYTES;
            default ->
                throw ImageRefusals.unsupported(
                        "Heights of " + head.getShort(BITS) + " bits are none of a .sur file (16 or 32).");
        };
    }

    private static int unsigned(ByteBuffer head, int at) {
        return Short.toUnsignedInt(head.getShort(at));
    }

    private static PixelSize size(ByteBuffer head) {
        double x = head.getFloat(X_SPACING) * micrometres(head, X_UNIT);
        double y = head.getFloat(Y_SPACING) * micrometres(head, Y_UNIT);
        if (!(x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y))) {
            throw ImageRefusals.broken("It says that a pixel is " + x + " by " + y + " µm large.");
        }
        return new PixelSize(x, y, "sur-head");
    }

    private static double micrometres(ByteBuffer head, int at) {
        String unit = HeightBytes.text(head, at, UNIT_LENGTH);
        Double um = MICROMETRES.get(unit);
        if (um == null) {
            throw ImageRefusals.unsupported("\"" + unit + "\" is no unit of length that a .sur file has.");
        }
        return um;
    }
}
