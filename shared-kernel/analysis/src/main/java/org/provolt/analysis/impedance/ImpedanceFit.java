package org.provolt.analysis.impedance;

import java.util.List;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Reason;

/// A circuit fitted to a spectrum by complex non-linear least squares, or the reason why it is not.
///
/// Least is `S = Σ |Z(ω) − Z|² / |Z|²` over the points: weights 1/|Z| (modulus weighting), real and imaginary parts
/// alike. Alternatives are unit weights, which see only the largest impedances, and 1/|Z′|, 1/|Z″| each, which fail
/// where a part vanishes. All parameters are above 0, exponents at most 1. Starting values come from the spectrum
/// ([StartingValues]); the same points give the same result to the bit, whatever their order.
///
/// Standard errors are the asymptotic ones, `cov = S/(2N − k) · (JᵀJ)⁻¹`: they suppose that the model is right and the
/// residuals are random. Sources: J. R. Macdonald and L. D. Potter, Solid State Ionics 24 (1987) 61,
/// doi:10.1016/0167-2738(87)90068-3; B. A. Boukamp, Solid State Ionics 20 (1986) 31, doi:10.1016/0167-2738(86)90031-7.
public sealed interface ImpedanceFit {

    Algorithm ALGORITHM = new Algorithm("impedance-fit", 1);

    /// The circuit that was asked for.
    ImpedanceModel model();

    /// @param parameters            in the order of the circuit
    /// @param correlation           of their errors
    /// @param arcs                  the circuit's, in its order; arcs of the same make by falling frequency
    /// @param points                how many took part
    /// @param highestFrequencyHertz of the points that took part, Hz
    /// @param lowestFrequencyHertz  of the points that took part, Hz
    /// @param reducedChiSquare      `S/(2N − k)`: the mean square of the residuals, as a share of |Z|²
    /// @param akaike                `2N ln(max(S/2N, a²)) + 2k` with a the accuracy of a potentiostat as a share of
    /// |Z|; only differences between models of the same points mean anything. H. Akaike, IEEE Trans. Automat.
    /// Contr. 19 (1974) 716, doi:10.1109/TAC.1974.1100705
    /// @param thresholds            with which it was fitted
    record Fitted(
            ImpedanceModel model,
            List<FittedParameter> parameters,
            Correlation correlation,
            List<Arc> arcs,
            int points,
            double highestFrequencyHertz,
            double lowestFrequencyHertz,
            double reducedChiSquare,
            double akaike,
            ImpedanceParameters thresholds)
            implements ImpedanceFit {

        public Fitted {
            parameters = List.copyOf(parameters);
            arcs = List.copyOf(arcs);
        }

        /// @param name such as `R1`
        public FittedParameter parameter(String name) {
            return parameters.stream()
                    .filter(parameter -> parameter.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no parameter " + name + " in " + model));
        }

        /// Whether an arc's apex and enough of its chord lie inside the frequencies that were fitted.
        public boolean closed(Arc arc) {
            return arc.closed(lowestFrequencyHertz, highestFrequencyHertz, thresholds.closedChordShare());
        }

        /// The fitted curve at a frequency, for a plot.
        ///
        /// @param frequencyHertz Hz, above 0
        public ImpedancePoint at(double frequencyHertz) {
            return model.at(
                    frequencyHertz,
                    parameters.stream().mapToDouble(FittedParameter::value).toArray());
        }
    }

    /// @param because [Reason#TOO_FEW_POINTS] or [Reason#FIT_NOT_CONVERGED]
    record Absent(ImpedanceModel model, Reason because) implements ImpedanceFit {}

    static ImpedanceFit of(Spectrum spectrum, ImpedanceModel model) {
        return of(spectrum, model, ImpedanceParameters.DEFAULTS);
    }

    static ImpedanceFit of(Spectrum spectrum, ImpedanceModel model, ImpedanceParameters parameters) {
        FitPoints points = FitPoints.of(spectrum, parameters);
        if (points.size() < parameters.minimumPoints()
                || 2 * points.size() <= model.circuit().size()) {
            return new Absent(model, Reason.TOO_FEW_POINTS);
        }
        return new CircuitFit(model.circuit(), points, parameters)
                .solve()
                .<ImpedanceFit>map(solution -> FitReport.of(model, points, parameters, solution))
                .orElseGet(() -> new Absent(model, Reason.FIT_NOT_CONVERGED));
    }
}
