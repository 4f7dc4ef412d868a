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

/// Sensofar and Leica `.plu`, a topography: a date, numbers at fixed places, float32 heights in µm from byte 508 on.
/// Measured points that were lost are 1000001.
public final class SensofarPlu implements ImageFormat {

    private static final int HEAD = 508;
    private static final int ROWS = 388;
    private static final int COLUMNS = 392;
    private static final int PIXEL_X = 404;
    private static final int PIXEL_Y = 408;
    private static final int KIND = 428;
    private static final int DATA_ROWS = 500;
    private static final int DATA_COLUMNS = 504;
    private static final int TOPOGRAPHY = 3;
    private static final float LOST = 1_000_001f;
    private static final String NAME = "sensofar-plu";

    /// `Mon Apr 19 11:40:13 2021`, as C's ctime writes it.
    private static final String DATE =
            "(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ 0-9]\\d \\d\\d:\\d\\d:\\d\\d \\d{4}";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        String first = head.firstLine();
        int end = first.indexOf('\0');
        return end > 0 && first.substring(0, end).matches(DATE);
    }

    @Override
    public ReadImage read(Path file) {
        try (HeightBytes bytes = new HeightBytes(file)) {
            ByteBuffer head = bytes.part(0, HEAD);
            if (head.getInt(KIND) != TOPOGRAPHY) {
                throw ImageRefusals.unsupported("Of .plu files a topography can be read; this one is of kind "
                        + head.getInt(KIND) + " (profiles, coordinates or layers).");
            }
            int rows = head.getInt(DATA_ROWS);
            int columns = head.getInt(DATA_COLUMNS);
            ImageRefusals.checkSize(columns, rows);
            if (rows != head.getInt(ROWS) || columns != head.getInt(COLUMNS)) {
                throw ImageRefusals.broken("Its two statements of its size differ.");
            }
            ByteBuffer data = bytes.part(HEAD, 4L * rows * columns);
            Raster raster = Raster.heights(columns, rows, pixel -> um(data.getFloat(4 * pixel)));
            return new ReadImage(
                    NAME,
                    raster,
                    size(head.getFloat(PIXEL_X), head.getFloat(PIXEL_Y)),
                    Map.of("measured_at", HeightBytes.text(head, 0, 128)),
                    List.of());
        }
    }

    private static double um(float stored) {
        return stored == LOST ? Double.NaN : stored;
    }

    private static Optional<PixelSize> size(double x, double y) {
        return x > 0 && y > 0 ? Optional.of(new PixelSize(x, y, "plu-head")) : Optional.empty();
    }
}
