package org.provolt.metrics.spectrum;

import java.util.LinkedHashMap;
import java.util.Map;
import org.provolt.analysis.impedance.ImpedanceModel;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.analysis.impedance.ImpedancePoint;
import org.provolt.contracts.metrics.SpectrumFitted.CircuitFit;
import org.provolt.contracts.metrics.SpectrumFitted.Parameter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// The impedance of a fitted circuit, for a plot.
public final class FittedCurve {

    private static final int POINTS_PER_DECADE = 20;

    private FittedCurve() {}

    /// From the highest frequency that was fitted to the lowest, log-spaced.
    public static Columns of(CircuitFit fit) {
        double decades = StrictMath.log10(fit.highestFrequencyHertz() / fit.lowestFrequencyHertz());
        int points = 1 + Math.max(1, (int) Math.ceil(decades * POINTS_PER_DECADE));
        double[] frequency = new double[points];
        double[] real = new double[points];
        double[] imaginary = new double[points];
        double[] values =
                fit.parameters().stream().mapToDouble(Parameter::value).toArray();
        ImpedanceModel model = ImpedanceModels.named(fit.model()).orElseThrow();
        for (int at = 0; at < points; at++) {
            frequency[at] = fit.highestFrequencyHertz() * StrictMath.pow(10, -decades * at / (points - 1));
            ImpedancePoint point = model.at(frequency[at], values);
            real[at] = point.realOhm();
            imaginary[at] = point.imaginaryOhm();
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.FREQUENCY, frequency);
        columns.put(Bdf.REAL_IMPEDANCE, real);
        columns.put(Bdf.IMAGINARY_IMPEDANCE, imaginary);
        return Columns.of(columns);
    }
}
