package org.provolt.formats.image;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.jspecify.annotations.Nullable;

/// What a TIFF's tags say of the pixels: Zeiss' (34118) and FEI's (34682) texts, OME's XML and ImageJ's description.
///
/// What a TIFF says of its resolution in inches or centimetres is about printing, and is not taken.
final class TiffTags {

    /// µm of one unit of length, as ImageJ, OME and the makers of electron microscopes write it.
    static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("pm", 1e-6),
            Map.entry("nm", 1e-3),
            Map.entry("um", 1.0),
            Map.entry("µm", 1.0),
            Map.entry("μm", 1.0),
            Map.entry("\\u00b5m", 1.0),
            Map.entry("micron", 1.0),
            Map.entry("microns", 1.0),
            Map.entry("mm", 1e3),
            Map.entry("cm", 1e4),
            Map.entry("m", 1e6));

    private static final int DESCRIPTION = 270;
    private static final int DATE_TIME = 306;
    private static final int X_RESOLUTION = 282;
    private static final int Y_RESOLUTION = 283;
    private static final int ZEISS = 34_118;
    private static final int FEI = 34_682;
    private static final double METRE_IN_UM = 1e6;
    private static final int MOST_TEXT = 4_000;

    /// Zeiss' text begins with a list of numbers, the fourth of which is a pixel's size in metres: that of the screen,
    /// 1024 pixels wide, whatever the width of the image that was stored. What is told in words (AP_PIXEL_SIZE) is
    /// rounded, and of the screen too.
    private static final int ZEISS_SIZE_LINE = 3;

    private static final double ZEISS_SCREEN_PIXELS = 1_024;

    private static final Pattern FEI_X = Pattern.compile("(?m)^PixelWidth\\s*=\\s*([0-9.eE+-]+)");
    private static final Pattern FEI_COLUMNS = Pattern.compile("(?m)^ResolutionX\\s*=\\s*(\\d{1,6})\\s*$");
    private static final Pattern FEI_ROWS = Pattern.compile("(?m)^ResolutionY\\s*=\\s*(\\d{1,6})\\s*$");
    private static final Pattern FEI_Y = Pattern.compile("(?m)^PixelHeight\\s*=\\s*([0-9.eE+-]+)");
    private static final Pattern IMAGEJ_UNIT = Pattern.compile("(?m)^unit=(\\S+)");
    private static final Pattern OME_X = Pattern.compile("PhysicalSizeX=\"([0-9.eE+-]+)\"");
    private static final Pattern OME_Y = Pattern.compile("PhysicalSizeY=\"([0-9.eE+-]+)\"");
    private static final Pattern OME_UNIT = Pattern.compile("PhysicalSizeXUnit=\"([^\"]+)\"");

    private final TIFFDirectory directory;

    private final int width;

    TiffTags(TIFFDirectory directory, int width) {
        this.directory = directory;
        this.width = width;
    }

    Optional<PixelSize> pixelSize() {
        return zeiss().or(this::fei).or(this::ome).or(this::imageJ);
    }

    /// Rows of the scan, where FEI's tag tells of fewer than the picture has: below them stands the data bar.
    OptionalInt fieldHeight(int height) {
        Matcher columns = FEI_COLUMNS.matcher(text(FEI));
        Matcher rows = FEI_ROWS.matcher(text(FEI));
        if (!columns.find() || !rows.find() || number(columns.group(1)) != width) {
            return OptionalInt.empty();
        }
        double scanned = number(rows.group(1));
        return scanned >= 1 && scanned < height ? OptionalInt.of((int) scanned) : OptionalInt.empty();
    }

    /// µm of one unit of a value, where ImageJ's description gives the image's unit of length.
    OptionalDouble micrometresOfValue() {
        Double um = unit(IMAGEJ_UNIT.matcher(text(DESCRIPTION)));
        return um == null ? OptionalDouble.empty() : OptionalDouble.of(um);
    }

    Optional<Acquired> acquired() {
        return TiffClock.of(new TiffClock.Texts(text(DATE_TIME), text(DESCRIPTION), text(ZEISS), text(FEI)));
    }

    Map<String, String> verbatim() {
        Map<String, String> said = new LinkedHashMap<>();
        for (int tag : new int[] {DESCRIPTION, DATE_TIME, ZEISS, FEI}) {
            String text = text(tag);
            if (!text.isBlank()) {
                said.put("tiff-tag-" + tag, text.substring(0, Math.min(text.length(), MOST_TEXT)));
            }
        }
        return said;
    }

    private Optional<PixelSize> zeiss() {
        return text(ZEISS)
                .lines()
                .skip(ZEISS_SIZE_LINE)
                .findFirst()
                .flatMap(line ->
                        square(number(line.strip()) * METRE_IN_UM * ZEISS_SCREEN_PIXELS / width, "tiff-tag-" + ZEISS));
    }

    private Optional<PixelSize> fei() {
        return both(FEI_X.matcher(text(FEI)), FEI_Y.matcher(text(FEI)), METRE_IN_UM, "tiff-tag-" + FEI);
    }

    private Optional<PixelSize> ome() {
        String xml = text(DESCRIPTION);
        Matcher unit = OME_UNIT.matcher(xml);
        Double um = unit.find() ? UNITS.get(unit.group(1)) : Double.valueOf(1);
        return um == null ? Optional.empty() : both(OME_X.matcher(xml), OME_Y.matcher(xml), um, "ome-xml");
    }

    private Optional<PixelSize> imageJ() {
        Double um = unit(IMAGEJ_UNIT.matcher(text(DESCRIPTION)));
        TIFFField x = directory.getTIFFField(X_RESOLUTION);
        TIFFField y = directory.getTIFFField(Y_RESOLUTION);
        if (um == null || x == null || y == null) {
            return Optional.empty();
        }
        return size(um / x.getAsDouble(0), um / y.getAsDouble(0), "imagej-description");
    }

    private static Optional<PixelSize> both(Matcher x, Matcher y, double um, String saidBy) {
        return x.find() && y.find() ? size(number(x.group(1)) * um, number(y.group(1)) * um, saidBy) : Optional.empty();
    }

    private static Optional<PixelSize> square(double um, String saidBy) {
        return size(um, um, saidBy);
    }

    private static Optional<PixelSize> size(double xUm, double yUm, String saidBy) {
        boolean possible = xUm > 0 && yUm > 0 && Double.isFinite(xUm) && Double.isFinite(yUm);
        return possible ? Optional.of(new PixelSize(xUm, yUm, saidBy)) : Optional.empty();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            return Double.NaN;
        }
    }

    private static @Nullable Double unit(Matcher said) {
        return said.find() ? UNITS.get(said.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    private String text(int tag) {
        TIFFField field = directory.getTIFFField(tag);
        if (field == null) {
            return "";
        }
        if (field.getData() instanceof byte[] bytes) {
            return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
        }
        StringBuilder all = new StringBuilder();
        for (int part = 0; part < field.getCount(); part++) {
            all.append(field.getAsString(part));
        }
        return all.toString();
    }
}
