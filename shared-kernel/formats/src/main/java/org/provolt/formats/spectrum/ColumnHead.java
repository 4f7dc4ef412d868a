package org.provolt.formats.spectrum;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.provolt.kernel.Bdf;

/// What a column head of a table of impedance means.
///
/// @param vendor as it stands in the file
/// @param bdf    BDF's machine name
/// @param factor BDF's value = vendor's value × factor; negative where the file turned the sign
record ColumnHead(String vendor, String bdf, double factor) {

    /// A name, then its unit behind a slash or in brackets. Brackets that hold no unit belong to the name: `Re(Z)`.
    private static final Pattern WITH_UNIT =
            Pattern.compile("(.+?)\\s*(?:/\\s*([^/()\\[\\]]+)|[(\\[]([^()\\[\\]]+)[)\\]])\\s*");

    private static final Set<String> FREQUENCY =
            Set.of("freq", "freq.", "frequency", "f", "frequency_hertz", "frequency_hz", "freq_hz");
    private static final Set<String> REAL = Set.of(
            "re(z)",
            "re",
            "rez",
            "z'",
            "zre",
            "z_re",
            "zreal",
            "z_real",
            "zr",
            "real",
            "realimpedance",
            "impedancereal",
            "re_z",
            "re_z_ohm",
            "z_re_ohm",
            "z_real_ohm",
            "z.real",
            "real(z)",
            "real_impedance_ohm",
            "zre_ohm");
    private static final Set<String> IMAGINARY = Set.of(
            "im(z)",
            "im",
            "imz",
            "z''",
            "zim",
            "z_im",
            "zimag",
            "z_imag",
            "zi",
            "imag",
            "imaginary",
            "imaginaryimpedance",
            "impedanceimag",
            "impedanceimaginary",
            "imagimpedance",
            "im_z",
            "im_z_ohm",
            "z_im_ohm",
            "z_imag_ohm",
            "z.imag",
            "imag(z)",
            "imaginary(z)",
            "zimg",
            "zimaginary",
            "imaginary_impedance_ohm",
            "zim_ohm");
    private static final Set<String> TIME = Set.of("time", "t", "elapsedtime", "testtime", "test_time_second");

    /// ZView writes (a) and (b) for the real and the imaginary part in ohm.
    private static final Map<String, Double> OHM = Map.ofEntries(
            Map.entry("", 1.0),
            Map.entry("ohm", 1.0),
            Map.entry("ohms", 1.0),
            Map.entry("\u03A9", 1.0),
            Map.entry("\u2126", 1.0),
            Map.entry("a", 1.0),
            Map.entry("b", 1.0),
            Map.entry("mohm", 1e-3),
            Map.entry("m\u03A9", 1e-3),
            Map.entry("m\u2126", 1e-3),
            Map.entry("kohm", 1e3),
            Map.entry("k\u03A9", 1e3),
            Map.entry("k\u2126", 1e3));

    /// Case tells milli from mega.
    private static final Map<String, Double> HERTZ =
            Map.of("", 1.0, "Hz", 1.0, "hz", 1.0, "HZ", 1.0, "kHz", 1e3, "KHz", 1e3, "MHz", 1e6, "mHz", 1e-3);

    private static final Set<String> SECOND = Set.of("", "s", "sec", "second", "seconds");

    /// Empty for a column that is not of impedance, or is in a unit that is not known here.
    static Optional<ColumnHead> of(String vendor) {
        String text = unquoted(vendor);
        Matcher found = WITH_UNIT.matcher(text);
        if (found.matches()) {
            String unit = found.group(2) == null ? found.group(3) : found.group(2);
            Optional<ColumnHead> told = of(vendor, found.group(1), unit.strip());
            if (told.isPresent()) {
                return told;
            }
        }
        return of(vendor, text, "");
    }

    private static Optional<ColumnHead> of(String vendor, String said, String unit) {
        String name = said.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", "")
                .replace('\u2212', '-')
                .replace("\u2033", "''")
                .replace("\u2032", "'")
                .replace("\"", "''");
        if (FREQUENCY.contains(name)) {
            return Optional.ofNullable(HERTZ.get(unit)).map(factor -> new ColumnHead(vendor, Bdf.FREQUENCY, factor));
        }
        if (TIME.contains(name) && SECOND.contains(unit.toLowerCase(Locale.ROOT))) {
            return Optional.of(new ColumnHead(vendor, Bdf.TEST_TIME, 1));
        }
        boolean turned = name.startsWith("-");
        String part = turned ? name.substring(1) : name;
        Optional<Double> ohm = ohm(unit);
        if (REAL.contains(part) && !turned) {
            return ohm.map(factor -> new ColumnHead(vendor, Bdf.REAL_IMPEDANCE, factor));
        }
        return IMAGINARY.contains(part)
                ? ohm.map(factor -> new ColumnHead(vendor, Bdf.IMAGINARY_IMPEDANCE, turned ? -factor : factor))
                : Optional.empty();
    }

    /// A capital M is mega, which lower case would make milli.
    private static Optional<Double> ohm(String unit) {
        return unit.startsWith("M") && unit.length() > 1
                ? Optional.ofNullable(OHM.get(unit.substring(1).toLowerCase(Locale.ROOT)))
                        .map(factor -> 1e6 * factor)
                : Optional.ofNullable(OHM.get(unit.toLowerCase(Locale.ROOT).replace('\u03C9', '\u03A9')));
    }

    private static String unquoted(String head) {
        String text = head.strip();
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }
}
