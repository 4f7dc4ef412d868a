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

/// Keyence `.vk4` of a VK laser microscope, its first height map: a table of places from byte 12 on, the conditions of
/// the measurement, and heights as integers of 16 or 32 bits without a sign behind a palette. All lengths are in pm.
public final class KeyenceVk4 implements ImageFormat {

    private static final String NAME = "keyence-vk4";
    private static final String SIGNATURE = "VK4_";
    private static final double PICOMETRES = 1e6;

    private static final int HEAD = 84;
    private static final int CONDITIONS_AT = 12;
    private static final int HEIGHTS_AT = 36;

    private static final int CONDITIONS = 304;
    private static final int YEAR = 4;
    private static final int LENS_MAGNIFICATION = 96;
    private static final int X_PER_PIXEL = 168;
    private static final int Y_PER_PIXEL = 172;
    private static final int Z_PER_DIGIT = 176;

    private static final int IMAGE_HEAD = 796;
    private static final int ROWS = 4;
    private static final int BITS = 8;
    private static final int COMPRESSION = 12;
    private static final int BYTES = 16;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith(SIGNATURE);
    }

    @Override
    public ReadImage read(Path file) {
        try (HeightBytes bytes = new HeightBytes(file)) {
            ByteBuffer head = bytes.part(0, HEAD);
            ByteBuffer conditions = bytes.part(unsigned(head, CONDITIONS_AT), CONDITIONS);
            if (unsigned(conditions, 0) < CONDITIONS) {
                throw ImageRefusals.broken("Its conditions are " + unsigned(conditions, 0) + " bytes long.");
            }
            long at = unsigned(head, HEIGHTS_AT);
            if (at == 0) {
                throw ImageRefusals.unsupported("It holds no height map; save its picture as TIFF.");
            }
            Raster raster = heights(bytes, at, um(conditions, Z_PER_DIGIT));
            return new ReadImage(NAME, raster, size(conditions), said(conditions), List.of());
        }
    }

    private static Raster heights(HeightBytes bytes, long at, double umPerDigit) {
        ByteBuffer head = bytes.part(at, IMAGE_HEAD);
        long columns = unsigned(head, 0);
        long rows = unsigned(head, ROWS);
        ImageRefusals.checkSize(columns, rows);
        if (!(umPerDigit > 0)) {
            throw ImageRefusals.broken("It says no height of one digit.");
        }
        if (head.getInt(COMPRESSION) != 0) {
            throw ImageRefusals.unsupported("Compressed heights of a .vk4 file cannot be read.");
        }
        int width = width(head);
        long length = columns * rows * width;
        if (unsigned(head, BYTES) != length) {
            throw ImageRefusals.broken(
                    "Its heights are " + unsigned(head, BYTES) + " bytes; its size makes them " + length + ".");
        }
        ByteBuffer data = bytes.part(at + IMAGE_HEAD, length);
        return Raster.heights(
                (int) columns,
                (int) rows,
                pixel -> umPerDigit
                        * (width == Short.BYTES
                                ? Short.toUnsignedInt(data.getShort(pixel * width))
                                : unsigned(data, pixel * width)));
    }

    private static int width(ByteBuffer head) {
        return switch (head.getInt(BITS)) {
            case Short.SIZE -> Short.BYTES;
            case Integer.SIZE -> Integer.BYTES;
            default ->
                throw ImageRefusals.unsupported(
                        "Heights of " + unsigned(head, BITS) + " bits are none of a .vk4 file (16 or 32).");
        };
    }

    private static Optional<PixelSize> size(ByteBuffer conditions) {
        double x = um(conditions, X_PER_PIXEL);
        double y = um(conditions, Y_PER_PIXEL);
        return x > 0 && y > 0 ? Optional.of(new PixelSize(x, y, "vk4-conditions")) : Optional.empty();
    }

    /// The microscope's clock; which side its minutes from UTC count to is not published, so they are kept verbatim.
    private static Map<String, String> said(ByteBuffer conditions) {
        StringBuilder clock = new StringBuilder();
        for (int at = YEAR; at < YEAR + 6 * Integer.BYTES; at += Integer.BYTES) {
            clock.append(clock.isEmpty() ? "" : " ").append(unsigned(conditions, at));
        }
        return Map.of(
                "year month day hour minute second",
                clock.toString(),
                "minutes_from_utc",
                Integer.toString(conditions.getInt(YEAR + 6 * Integer.BYTES)),
                "lens_magnification_tenth",
                Long.toString(unsigned(conditions, LENS_MAGNIFICATION)));
    }

    private static double um(ByteBuffer conditions, int at) {
        return unsigned(conditions, at) / PICOMETRES;
    }

    private static long unsigned(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
