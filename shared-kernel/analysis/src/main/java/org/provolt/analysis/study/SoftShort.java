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
/// - `efficiency-above-limit`: a Coulombic efficiency above `efficiencyLimitPercent`.
///
/// Two rules at once are "likely". Cycles whose values are absent are no evidence; before `before` values are there,
/// the first rule is silent.
///
/// @param cycle     its number
/// @param rule      which rule
/// @param value     what was found: V, or %
/// @param threshold what it was compared with
public record SoftShort(int cycle, String rule, double value, double threshold) {

    public static final Algorithm ALGORITHM = new Algorithm("soft-short", 1);

    static final String DROP = "hysteresis-drop";
    static final String EFFICIENCY = "efficiency-above-limit";

    /// Thresholds.
    ///
    /// @param dropShare              of the running median, below which a hysteresis has dropped
    /// @param before                 how many cycles the running median is over
    /// @param efficiencyLimitPercent above which an efficiency is evidence
    public record Rules(double dropShare, int before, double efficiencyLimitPercent) {
        public static final Rules DEFAULTS = new Rules(0.7, 5, 100.5);
    }

    /// What is asked of one cycle.
    public record Observed(int cycle, Measured hysteresisVolt, Measured efficiencyPercent) {}

    /// @param cycles of one run, in order
    public static List<SoftShort> among(List<Observed> cycles, Rules rules) {
        List<SoftShort> found = new ArrayList<>();
        List<Double> sound = new ArrayList<>();
        for (Observed cycle : cycles) {
            if (cycle.hysteresisVolt() instanceof Measured.Value(double volt)) {
                double threshold = rules.dropShare() * median(sound);
                if (sound.size() == rules.before() && Math.abs(volt) < threshold) {
                    found.add(new SoftShort(cycle.cycle(), DROP, Math.abs(volt), threshold));
                } else {
                    keep(sound, Math.abs(volt), rules.before());
                }
            }
            if (cycle.efficiencyPercent() instanceof Measured.Value(double percent)
                    && percent > rules.efficiencyLimitPercent()) {
                found.add(new SoftShort(cycle.cycle(), EFFICIENCY, percent, rules.efficiencyLimitPercent()));
            }
        }
        return List.copyOf(found);
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
