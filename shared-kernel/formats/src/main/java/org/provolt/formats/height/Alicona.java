package org.provolt.formats.height;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.FileHead;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.formats.image.PixelSize;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ReadImage;

/// Alicona `.al3d`: tags of 52 bytes (20 for the name, 30 for the value), then heights as float32 in metres, each row
/// beginning at a multiple of 8 bytes from the first. `InvalidPixelValue` stands for a missing point.
public final class Alicona implements ImageFormat {

    private static final String SIGNATURE = "AliconaImaging\0\r\n";
    private static final int NAME_LENGTH = 20;
    private static final int VALUE_LENGTH = 30;
    private static final int TAG_LENGTH = 52;
    private static final int FIRST_TAGS = 2;
    private static final int MOST_TAGS = 1_000;
    private static final double METRE_IN_UM = 1e6;
    private static final String NAME = "alicona-al3d";

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
            Map<String, String> tags = tags(bytes);
            int columns = (int) number(tags, "Cols");
            int rows = (int) number(tags, "Rows");
            ImageRefusals.checkSize(columns, rows);
            long offset = (long) number(tags, "DepthImageOffset");
            if (offset == 0) {
                throw ImageRefusals.unsupported("This .al3d file has a texture and no heights.");
            }
            int stride = (columns * Float.BYTES + 7) / 8 * 8;
            ByteBuffer data = bytes.part(offset, (long) stride * (rows - 1) + (long) columns * Float.BYTES);
            float missing =
                    tags.containsKey("InvalidPixelValue") ? (float) number(tags, "InvalidPixelValue") : Float.NaN;
            Raster raster = Raster.heights(columns, rows, pixel -> {
                float metres = data.getFloat(pixel / columns * stride + pixel % columns * Float.BYTES);
                return metres == missing || !Float.isFinite(metres) ? Double.NaN : metres * METRE_IN_UM;
            });
            return new ReadImage(NAME, raster, Optional.of(size(tags)), tags, List.of());
        }
    }

    private static Map<String, String> tags(HeightBytes bytes) {
        Map<String, String> tags = new LinkedHashMap<>();
        int count = FIRST_TAGS;
        for (int tag = 0; tag < count; tag++) {
            ByteBuffer one = bytes.part(SIGNATURE.length() + (long) tag * TAG_LENGTH, TAG_LENGTH);
            tags.put(HeightBytes.text(one, 0, NAME_LENGTH), HeightBytes.text(one, NAME_LENGTH, VALUE_LENGTH));
            if (tag == FIRST_TAGS - 1) {
                count = FIRST_TAGS + (int) number(tags, "TagCount");
            }
            if (count > MOST_TAGS) {
                throw ImageRefusals.broken("It says that it has " + count + " tags.");
            }
        }
        return tags;
    }

    private static PixelSize size(Map<String, String> tags) {
        double x = number(tags, "PixelSizeXMeter") * METRE_IN_UM;
        double y = number(tags, "PixelSizeYMeter") * METRE_IN_UM;
        if (!(x > 0 && y > 0)) {
            throw ImageRefusals.broken("It says that a pixel is " + x + " by " + y + " µm large.");
        }
        return new PixelSize(x, y, "al3d-tags");
    }

    private static double number(Map<String, String> tags, String name) {
        String text = tags.getOrDefault(name, "");
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw ImageRefusals.broken("Its tag " + name + " says \"" + text + "\", which is no number.");
        }
        throw ImageRefusals.broken("Its tag " + name + " says \"" + text + "\".");
    }
}
