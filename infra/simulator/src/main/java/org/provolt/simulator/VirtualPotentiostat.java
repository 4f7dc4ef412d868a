package org.provolt.simulator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// A potentiostat that measures impedance: the spectrum of `R0 − (CPE ∥ R1) − W`, ten points a decade, with a noise of
/// a thousandth of |Z|. The imaginary part as measured: negative where the cell is capacitive.
public final class VirtualPotentiostat {

    private static final double HIGHEST_HERTZ = 1e6;
    private static final int PER_DECADE = 10;
    private static final int POINTS = 1 + 7 * PER_DECADE;
    private static final double SERIES_OHM = 4.5;
    private static final double PHASE_EXPONENT = 0.9;
    private static final double PHASE_SIEMENS = 2e-5;
    private static final double WARBURG_SHARE = 0.02;
    private static final double NOISE = 1e-3;

    private VirtualPotentiostat() {}

    /// @param ohm  charge-transfer resistance, Ω on 1 cm²
    /// @param seed of the noise
    public static Columns spectrum(double ohm, long seed) {
        Random random = new Random(seed);
        double[] frequency = new double[POINTS];
        double[] real = new double[POINTS];
        double[] imaginary = new double[POINTS];
        for (int at = 0; at < POINTS; at++) {
            frequency[at] = HIGHEST_HERTZ * StrictMath.pow(10, -(double) at / PER_DECADE);
            double[] impedance = impedance(ohm, 2 * Math.PI * frequency[at]);
            double size = StrictMath.hypot(impedance[0], impedance[1]);
            real[at] = impedance[0] + NOISE * size * random.nextGaussian();
            imaginary[at] = impedance[1] + NOISE * size * random.nextGaussian();
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.FREQUENCY, frequency);
        columns.put(Bdf.REAL_IMPEDANCE, real);
        columns.put(Bdf.IMAGINARY_IMPEDANCE, imaginary);
        return Columns.of(columns);
    }

    private static double[] impedance(double ohm, double omega) {
        double phase = PHASE_SIEMENS * StrictMath.pow(omega, PHASE_EXPONENT);
        double angle = PHASE_EXPONENT * Math.PI / 2;
        double admittanceReal = 1 / ohm + phase * StrictMath.cos(angle);
        double admittanceImaginary = phase * StrictMath.sin(angle);
        double square = admittanceReal * admittanceReal + admittanceImaginary * admittanceImaginary;
        double warburg = WARBURG_SHARE * ohm / StrictMath.sqrt(omega);
        return new double[] {SERIES_OHM + admittanceReal / square + warburg, -admittanceImaginary / square - warburg};
    }
}
