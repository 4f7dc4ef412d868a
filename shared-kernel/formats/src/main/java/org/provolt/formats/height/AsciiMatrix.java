package org.provolt.formats.height;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.provolt.formats.FileHead;
import org.provolt.formats.image.ImageFormat;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.formats.image.PixelSize;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.ReadImage;
import org.provolt.formats.image.ValueKind;

/// A matrix of heights as text: rows of numbers behind a head that says the field's width and height and the unit of
/// the values, as Gwyddion writes with its informational header. A grid of ESRI (`.asc`) is known and refused, since it
/// has no place for a unit of heights.
public final class AsciiMatrix implements ImageFormat {

    private static final String NAME = "ascii-matrix";
    private static final Pattern LENGTH = Pattern.compile("([0-9.eE+-]+)\\s*(\\S+)");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(FileHead head) {
        return isEsri(head) || (head.startsWith("#") && said(head, "Width") != null && said(head, "Height") != null);
    }

    private static boolean isEsri(FileHead head) {
        return head.firstLine().strip().toLowerCase(Locale.ROOT).matches("ncols\\s+[0-9]+");
    }

    @Override
    public ReadImage read(Path file) {
        FileHead head = FileHead.of(file);
        if (isEsri(head)) {
            throw ImageRefusals.unitUnknown("A grid of ESRI says no unit of its heights. Save it as a matrix with"
                    + " \"# Width\", \"# Height\" and \"# Value units\", or as .sur.");
        }
        double um = micrometresOfValue(said(head, "Value units"));
        Extent extent = new Extent();
        MatrixText.read(file, extent);
        ImageRefusals.checkSize(extent.columns, extent.rows);
        return new ReadImage(NAME, raster(file, extent, um), size(head, extent), verbatim(head), List.of());
    }

    private static Raster raster(Path file, Extent extent, double um) {
        float[] values = new float[Math.toIntExact((long) extent.columns * extent.rows)];
        MatrixText.read(file, new MatrixText.Numbers() {
            private int pixel;

            @Override
            public void number(double value) {
                values[pixel] = (float) (um * (value - extent.first));
                pixel++;
            }

            @Override
            public void endOfRow(int columns) {}
        });
        double offset = Double.isNaN(extent.first) ? 0 : um * extent.first;
        return new Raster(extent.columns, extent.rows, ValueKind.HEIGHT_UM, offset, values);
    }

    /// How large it is, before memory is taken.
    private static final class Extent implements MatrixText.Numbers {
        private int columns;
        private int rows;
        private double first = Double.NaN;

        @Override
        public void number(double value) {
            first = Double.isNaN(first) ? value : first;
        }

        @Override
        public void endOfRow(int inRow) {
            columns = rows == 0 ? inRow : columns;
            rows++;
            if (inRow != columns) {
                throw ImageRefusals.broken(
                        "Its row " + rows + " has " + inRow + " numbers; the first has " + columns + ".");
            }
        }
    }

    private static double micrometresOfValue(@Nullable String unit) {
        if (unit == null) {
            throw ImageRefusals.unitUnknown("It says no unit of its heights (\"# Value units: m\").");
        }
        return micrometres(unit);
    }

    private static double micrometres(String unit) {
        Double um = DigitalSurf.MICROMETRES.get(unit.replace('\u03bc', '\u00b5'));
        if (um == null) {
            throw ImageRefusals.unitUnknown("\"" + unit + "\" is no unit of length that is known.");
        }
        return um;
    }

    private static Optional<PixelSize> size(FileHead head, Extent extent) {
        double x = length(head, "Width") / extent.columns;
        double y = length(head, "Height") / extent.rows;
        return x > 0 && y > 0 && Double.isFinite(x) && Double.isFinite(y)
                ? Optional.of(new PixelSize(x, y, "matrix-head"))
                : Optional.empty();
    }

    private static double length(FileHead head, String name) {
        Matcher said = LENGTH.matcher(Optional.ofNullable(said(head, name)).orElse(""));
        if (!said.matches()) {
            return Double.NaN;
        }
        try {
            return Double.parseDouble(said.group(1)) * micrometres(said.group(2));
        } catch (NumberFormatException none) {
            throw ImageRefusals.broken("\"" + said.group(1) + "\" is no " + name + ".");
        }
    }

    private static Map<String, String> verbatim(FileHead head) {
        String channel = said(head, "Channel");
        return channel == null ? Map.of() : Map.of("channel", channel);
    }

    private static @Nullable String said(FileHead head, String name) {
        String begin = "# " + name + ":";
        return head.lines().stream()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> line.startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .findFirst()
                .orElse(null);
    }
}
