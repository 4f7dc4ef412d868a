package org.provolt.formats.spectrum;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Columns of modulus and phase, where a table has them instead of a real or an imaginary part. The phase's unit must
/// stand in its head: degrees and radians look alike.
///
/// @param modulus head of |Z|
/// @param ohm     |Z| in ohm = what stands there × ohm
/// @param phase   head of the phase
/// @param radian  phase in radian = what stands there × radian; negative where the file turned the sign
record PolarHeads(String modulus, double ohm, String phase, double radian) {

    private static final String REAL = "real part of ";
    private static final String IMAGINARY = "imaginary part of ";

    private static final Pattern WITH_UNIT =
            Pattern.compile("(.+?)\\s*(?:/\\s*([^/()\\[\\]]+)|[(\\[]([^()\\[\\]]+)[)\\]])\\s*");

    private static final Set<String> MODULUS = Set.of(
            "|z|",
            "zmod",
            "z_mod",
            "mod(z)",
            "modulus",
            "impedancemodulus",
            "magnitude",
            "|impedance|",
            "absz",
            "abs(z)");
    private static final Set<String> PHASE =
            Set.of("phase", "phase(z)", "phaseangle", "phaseofz", "zphz", "phz", "z_phase", "theta", "arg(z)", "phi");

    private static final Map<String, Double> OHM = Map.of(
            "ohm", 1.0, "ohms", 1.0, "\u03A9", 1.0, "\u2126", 1.0, "mohm", 1e-3, "m\u03A9", 1e-3, "kohm", 1e3,
            "k\u03A9", 1e3);

    private static final double DEGREE = Math.PI / 180;
    private static final Map<String, Double> RADIAN = Map.of(
            "deg", DEGREE, "degree", DEGREE, "degrees", DEGREE, "\u00B0", DEGREE, "rad", 1.0, "radian", 1.0, "radians",
            1.0);

    private record Said(String head, String name, String unit) {}

    /// Empty where one of the two is missing, or is in a unit that is not known here.
    static Optional<PolarHeads> of(List<String> heads) {
        List<Said> said = heads.stream().map(PolarHeads::said).toList();
        Optional<Said> modulus = said.stream()
                .filter(each -> MODULUS.contains(each.name()) && OHM.containsKey(each.unit()))
                .findFirst();
        Optional<Said> phase = said.stream()
                .filter(each -> PHASE.contains(unturned(each.name())) && RADIAN.containsKey(each.unit()))
                .findFirst();
        return modulus.flatMap(z -> phase.map(angle -> new PolarHeads(
                z.head(),
                OHM.getOrDefault(z.unit(), Double.NaN),
                angle.head(),
                RADIAN.getOrDefault(angle.unit(), Double.NaN) * (angle.name().startsWith("-") ? -1 : 1))));
    }

    private static Said said(String head) {
        Matcher found = WITH_UNIT.matcher(head.strip());
        if (!found.matches()) {
            return new Said(head, head, "");
        }
        String unit = found.group(2) == null ? found.group(3) : found.group(2);
        String name =
                found.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replace('\u2212', '-');
        // A capital M would be mega.
        return new Said(
                head,
                name,
                unit.startsWith("M")
                        ? unit
                        : unit.strip().toLowerCase(Locale.ROOT).replace('\u03C9', '\u03A9'));
    }

    private static String unturned(String name) {
        return name.startsWith("-") ? name.substring(1) : name;
    }

    /// What the computed columns are called, the real part first.
    List<String> computed() {
        return List.of(REAL + modulus + ", " + phase, IMAGINARY + modulus + ", " + phase);
    }

    double realOhm(double modulusThere, double phaseThere) {
        return modulusThere * ohm * StrictMath.cos(phaseThere * radian);
    }

    double imaginaryOhm(double modulusThere, double phaseThere) {
        return modulusThere * ohm * StrictMath.sin(phaseThere * radian);
    }
}
