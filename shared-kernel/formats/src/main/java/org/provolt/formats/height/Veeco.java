package org.provolt.formats.height;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.FileHead;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.formats.image.PixelSize;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ReadImage;

/// Veeco and Wyko `.opd`: a directory of named blocks. Heights are in wavelengths (`Wavelength`, nm) over `Mult`,
/// column by column from the bottom; the pixel's width is `Pixel_size` (mm), its height that times `Aspect`.
public final class Veeco implements ImageFormat {

    private static final int FIRST_ENTRY = 2;
    private static final int ENTRY = 24;
    private static final int NAME_LENGTH = 16;
    private static final int LENGTH_AT = 18;
    private static final int ARRAY_HEAD = 6;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LOST_INT16 = 32_766;
    private static final float LOST_FLOAT = 1e10f;
    private static final double MILLIMETRE_IN_UM = 1e3;
    private static final double NANOMETRE_IN_UM = 1e-3;
    private static final String NAME = "veeco-opd";

    private record Block(long at, int length) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.startsWith("\1\0Directory\0");
    }

    @Override
    public ReadImage read(Path file) {
        try (HeightBytes bytes = new HeightBytes(file)) {
            Map<String, Block> blocks = blocks(bytes);
            Block heights = blocks.containsKey("RAW_DATA") ? blocks.get("RAW_DATA") : blocks.get("RAW DATA");
            if (heights == null) {
                throw ImageRefusals.unsupported("This .opd file holds no raw data.");
            }
            ByteBuffer head = bytes.part(heights.at(), ARRAY_HEAD);
            int columns = Short.toUnsignedInt(head.getShort(0));
            int rows = Short.toUnsignedInt(head.getShort(2));
            int width = head.getShort(4);
            ImageRefusals.checkSize(columns, rows);
            if (width != Short.BYTES && width != Float.BYTES) {
                throw ImageRefusals.unsupported("Heights of " + width + " bytes are none that can be read (2 or 4).");
            }
            ByteBuffer data = bytes.part(heights.at() + ARRAY_HEAD, (long) width * columns * rows);
            double um = number(bytes, blocks, "Wavelength") * NANOMETRE_IN_UM / mult(bytes, blocks);
            Raster raster = Raster.heights(columns, rows, pixel -> {
                int place = pixel % columns * rows + (rows - 1 - pixel / columns);
                return width == Short.BYTES ? of(data.getShort(2 * place), um) : of(data.getFloat(4 * place), um);
            });
            return new ReadImage(NAME, raster, size(bytes, blocks), Map.of(), List.of());
        }
    }

    private static double of(short stored, double um) {
        return stored >= LOST_INT16 ? Double.NaN : stored * um;
    }

    private static double of(float stored, double um) {
        return stored >= LOST_FLOAT || !Float.isFinite(stored) ? Double.NaN : stored * um;
    }

    private static Map<String, Block> blocks(HeightBytes bytes) {
        int length = bytes.part(FIRST_ENTRY, ENTRY).getInt(LENGTH_AT);
        int count = length / ENTRY;
        if (count < 1 || count > MOST_ENTRIES) {
            throw ImageRefusals.broken("Its directory says that it has " + count + " entries.");
        }
        ByteBuffer directory = bytes.part(FIRST_ENTRY, (long) count * ENTRY);
        Map<String, Block> blocks = new HashMap<>();
        long at = FIRST_ENTRY;
        for (int entry = 0; entry < count; entry++) {
            int its = directory.getInt(entry * ENTRY + LENGTH_AT);
            if (its < 0) {
                throw ImageRefusals.broken("Its directory has an entry of negative length.");
            }
            blocks.putIfAbsent(HeightBytes.text(directory, entry * ENTRY, NAME_LENGTH), new Block(at, its));
            at += its;
        }
        return blocks;
    }

    private static double mult(HeightBytes bytes, Map<String, Block> blocks) {
        Block mult = blocks.get("Mult");
        double times = mult == null || mult.length() < Short.BYTES
                ? 1
                : bytes.part(mult.at(), Short.BYTES).getShort(0);
        return times == 0 ? 1 : times;
    }

    private static double number(HeightBytes bytes, Map<String, Block> blocks, String name) {
        @Nullable Block block = blocks.get(name);
        if (block == null || block.length() != Float.BYTES) {
            throw ImageRefusals.broken("It does not say its " + name + ".");
        }
        return bytes.part(block.at(), Float.BYTES).getFloat(0);
    }

    private static Optional<PixelSize> size(HeightBytes bytes, Map<String, Block> blocks) {
        double x = number(bytes, blocks, "Pixel_size") * MILLIMETRE_IN_UM;
        double y = blocks.containsKey("Aspect") ? x * number(bytes, blocks, "Aspect") : x;
        return x > 0 && y > 0 ? Optional.of(new PixelSize(x, y, "opd-blocks")) : Optional.empty();
    }
}
