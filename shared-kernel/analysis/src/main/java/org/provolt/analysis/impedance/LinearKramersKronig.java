package org.provolt.analysis.impedance;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.provolt.analysis.Algorithm;

/// Whether a spectrum obeys the Kramers-Kronig relations, as a linear, causal and stable cell's does: a spectrum that
/// drifted while it was measured does not.
///
/// The model `Ẑ = R + jωL + Σ R_k/(1 + jωτ_k)`, with or without a series capacitance `1/(jωC)`, obeys them whatever its
/// coefficients. It is linear in them once the τ_k are fixed, log-spaced from 1/(2πf_max) to 1/(2πf_min), and is fitted
/// with weights 1/|Z|. What it cannot reproduce does not obey. `µ = 1 − Σ|R_k < 0| / Σ R_k ≥ 0` falls from 1 when the
/// elements begin to fit the noise: their number M is raised until µ ≤ 0.85, or until it reaches the number of
/// frequencies or 50. It starts at 3 per decade of frequency: with fewer, a sharp arc between two τ_k makes negative
/// R_k
/// too, and a perfect spectrum would fail. The capacitance, which a blocking tail needs, is used where the check does
/// not pass without it
/// and the residuals are smaller with it.
///
/// Residuals are `(Z − Ẑ)/|Z|`, real and imaginary part each; the check passes where all are below 1 %. All points take
/// part, inductive ones too. µ is 0 where no R_k is positive.
///
/// Source: M. Schönleber, D. Klotz, E. Ivers-Tiffée, Electrochim. Acta 131 (2014) 20,
/// doi:10.1016/j.electacta.2014.01.034. Some documentation prints µ with the sums exchanged.
///
/// @param mu                  at the last M
/// @param elements            M
/// @param seriesCapacitance   whether a series capacitance was used
/// @param residuals           one for each point, from the highest frequency to the lowest
/// @param maxResidualPercent  the largest of them, as a share of |Z|, %
/// @param pass                whether it is below the threshold
/// @param thresholds          with which it was checked
public record LinearKramersKronig(
        double mu,
        int elements,
        boolean seriesCapacitance,
        List<Residual> residuals,
        double maxResidualPercent,
        boolean pass,
        ImpedanceParameters thresholds) {

    public static final Algorithm ALGORITHM = new Algorithm("linear-kramers-kronig", 1);

    public LinearKramersKronig {
        residuals = List.copyOf(residuals);
    }

    /// What the model leaves at one frequency.
    ///
    /// @param frequencyHertz   Hz
    /// @param realPercent      of the real part, % of |Z|
    /// @param imaginaryPercent of the imaginary part, % of |Z|
    public record Residual(double frequencyHertz, double realPercent, double imaginaryPercent) {

        double largestPercent() {
            return Math.max(Math.abs(realPercent), Math.abs(imaginaryPercent));
        }
    }

    public static LinearKramersKronig check(Spectrum spectrum) {
        return check(spectrum, ImpedanceParameters.DEFAULTS);
    }

    public static LinearKramersKronig check(Spectrum spectrum, ImpedanceParameters parameters) {
        LinearKramersKronig without = check(spectrum, parameters, false);
        if (without.pass()) {
            return without;
        }
        LinearKramersKronig with = check(spectrum, parameters, true);
        return with.maxResidualPercent() < without.maxResidualPercent() ? with : without;
    }

    private static LinearKramersKronig check(Spectrum spectrum, ImpedanceParameters parameters, boolean capacitance) {
        FitPoints points = new FitPoints(spectrum.points());
        int most = Math.min(points.size(), parameters.kramersKronigElements());
        double decades = FastMath.log10(points.highest() / points.lowest());
        int count = Math.clamp((long) FastMath.ceil(decades * parameters.elementsPerDecade()), 1, most);
        RelaxationFit fit = RelaxationFit.of(points, count, capacitance);
        while (fit.mu() > parameters.overfitMu() && count < most) {
            count++;
            fit = RelaxationFit.of(points, count, capacitance);
        }
        List<Residual> residuals = fit.residuals(points);
        double largest =
                residuals.stream().mapToDouble(Residual::largestPercent).max().orElseThrow();
        boolean pass = largest < 100 * parameters.passResidualShare();
        return new LinearKramersKronig(fit.mu(), count, capacitance, residuals, largest, pass, parameters);
    }
}
