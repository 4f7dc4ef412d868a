package org.provolt.analysis.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;

/// Evidence of a soft short in a cycle. No verdict: no threshold is agreed on in the literature, and a rectangular
/// voltage trace can itself be a soft short (S. Menkin et al., Faraday Discuss. 248 (2024) 277,
/// doi:10.1039/D3FD00101F).
///
/// - `hysteresis-drop`: |ΔV| below `dropShare` of the median of the `before` cycles before it, those that were flagged
///   themselves left out;
/// - `plateau-noise`: a plateau that jitters more than `noiseTimes` times the median of cycles `noiseFrom` to
/// `noiseTo`;
/// - `efficiency-above-limit`: a Coulombic efficiency above `efficiencyLimitPercent`.
///
/// Two rules at once are "likely". Cycles whose values are absent are no evidence; before `before` values are there,
/// the first rule is silent; until one of the cycles that the noise is compared with has one, the second is.
///
/// @param cycle     its number
/// @param rule      which rule
/// @param value     what was found: V, or %
/// @param threshold what it was compared with
public record SoftShort(int cycle, String rule, double value, double threshold) {

    public static final Algorithm ALGORITHM = new Algorithm("soft-short", 2);

    static final String DROP = "hysteresis-drop";
    static final String NOISE = "plateau-noise";
    static final String EFFICIENCY = "efficiency-above-limit";

    /// Thresholds.
    ///
    /// @param dropShare              of the running median, below which a hysteresis has dropped
    /// @param before                 how many cycles the running median is over
    /// @param efficiencyLimitPercent above which an efficiency is evidence
    /// @param noiseTimes             of the quiet cycles' median, above which a plateau's noise is evidence
    /// @param noiseFrom              first of the cycles that are taken for quiet
    /// @param noiseTo                last of them
    public record Rules(
            double dropShare,
            int before,
            double efficiencyLimitPercent,
            double noiseTimes,
            int noiseFrom,
            int noiseTo) {
        public static final Rules DEFAULTS = new Rules(0.7, 5, 100.5, 5, 2, 6);
    }

    /// What is asked of one cycle.
    ///
    /// @param plateauNoiseVolt the greater of both half cycles'
    public record Observed(int cycle, Measured hysteresisVolt, Measured efficiencyPercent, Measured plateauNoiseVolt) {}

    /// @param cycles of one run, in order
    public static List<SoftShort> among(List<Observed> cycles, Rules rules) {
        List<SoftShort> found = new ArrayList<>();
        List<Double> sound = new ArrayList<>();
        double noiseVolt = rules.noiseTimes() * median(quiet(cycles, rules));
        for (Observed cycle : cycles) {
            if (cycle.hysteresisVolt() instanceof Measured.Value(double volt)) {
                double threshold = rules.dropShare() * median(sound);
                if (sound.size() == rules.before() && Math.abs(volt) < threshold) {
                    found.add(new SoftShort(cycle.cycle(), DROP, Math.abs(volt), threshold));
                } else {
                    keep(sound, Math.abs(volt), rules.before());
                }
            }
            if (noiseVolt > 0 && cycle.plateauNoiseVolt() instanceof Measured.Value(double volt) && volt > noiseVolt) {
                found.add(new SoftShort(cycle.cycle(), NOISE, volt, noiseVolt));
            }
            if (cycle.efficiencyPercent() instanceof Measured.Value(double percent)
                    && percent > rules.efficiencyLimitPercent()) {
                found.add(new SoftShort(cycle.cycle(), EFFICIENCY, percent, rules.efficiencyLimitPercent()));
            }
        }
        return List.copyOf(found);
    }

    private static List<Double> quiet(List<Observed> cycles, Rules rules) {
        return cycles.stream()
                .filter(cycle -> cycle.cycle() >= rules.noiseFrom() && cycle.cycle() <= rules.noiseTo())
                .flatMap(cycle -> cycle.plateauNoiseVolt().toOptional().stream().boxed())
                .toList();
    }

    private static void keep(List<Double> sound, double volt, int most) {
        sound.add(volt);
        if (sound.size() > most) {
            sound.removeFirst();
        }
    }

    private static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).sum() / 2;
    }
}
