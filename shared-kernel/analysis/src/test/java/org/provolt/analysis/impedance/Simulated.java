package org.provolt.analysis.impedance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.provolt.analysis.impedance.circuit.CircuitParameter;

/// Spectra of circuits whose values are known.
public final class Simulated {

    /// A cell of some cm² with a double layer, diffusion, a slow second electrode and half a metre of leads.
    public static final Map<String, Double> CELL = Map.ofEntries(
            Map.entry("L1", 1e-6),
            Map.entry("R0", 5.0),
            Map.entry("R1", 100.0),
            Map.entry("CPE1_Q", 2e-5),
            Map.entry("CPE1_n", 0.85),
            Map.entry("R2", 60.0),
            Map.entry("CPE2_Q", 5e-3),
            Map.entry("CPE2_n", 0.9),
            Map.entry("W1", 20.0));

    private Simulated() {}

    /// Ten points per decade from 100 kHz to 10 mHz.
    public static double[] frequencies() {
        return between(0.01, 1e5, 71);
    }

    public static double[] between(double lowestHertz, double highestHertz, int count) {
        return IntStream.range(0, count)
                .mapToDouble(at -> highestHertz * Math.pow(lowestHertz / highestHertz, at / (count - 1.0)))
                .toArray();
    }

    public static List<ImpedancePoint> points(ImpedanceModel model, Map<String, Double> values, double... frequencies) {
        double[] ordered = model.circuit().parameters().stream()
                .map(CircuitParameter::name)
                .mapToDouble(values::get)
                .toArray();
        List<ImpedancePoint> points = new ArrayList<>();
        for (double frequency : frequencies) {
            double angular = new ImpedancePoint(frequency, 0, 0).angularFrequency();
            Complex impedance = model.circuit().at(angular, ordered).impedance();
            points.add(new ImpedancePoint(frequency, impedance.getReal(), impedance.getImaginary()));
        }
        return points;
    }

    /// Each part off by a normal error of this share of |Z|.
    public static List<ImpedancePoint> noisy(List<ImpedancePoint> points, double share, long seed) {
        Random random = new Random(seed);
        return points.stream()
                .map(point -> new ImpedancePoint(
                        point.frequencyHertz(),
                        point.realOhm() + share * point.modulusOhm() * random.nextGaussian(),
                        point.imaginaryOhm() + share * point.modulusOhm() * random.nextGaussian()))
                .toList();
    }

    public static Spectrum spectrum(List<ImpedancePoint> points) {
        return switch (Spectrum.of(points, ImpedanceParameters.DEFAULTS)) {
            case CheckedSpectrum.Usable usable -> usable.spectrum();
            case CheckedSpectrum.Unusable unusable -> throw new AssertionError(unusable.because());
        };
    }

    public static Spectrum spectrum(ImpedanceModel model) {
        return spectrum(points(model, CELL, frequencies()));
    }

    public static Spectrum noisySpectrum(ImpedanceModel model, double share, long seed) {
        return spectrum(noisy(points(model, CELL, frequencies()), share, seed));
    }

    /// An arc that grows by half while it is measured, from high to low frequency.
    public static Spectrum drifting() {
        double[] frequencies = frequencies();
        List<ImpedancePoint> points = new ArrayList<>();
        for (int at = 0; at < frequencies.length; at++) {
            Map<String, Double> now = new HashMap<>(CELL);
            now.put("R1", 100 * (1 + 0.5 * at / (frequencies.length - 1)));
            points.addAll(points(ImpedanceModels.ONE_ARC, now, frequencies[at]));
        }
        return spectrum(points);
    }

    public static ImpedanceFit.Fitted fitted(ImpedanceFit fit) {
        return switch (fit) {
            case ImpedanceFit.Fitted fitted -> fitted;
            case ImpedanceFit.Absent absent -> throw new AssertionError(absent.because());
        };
    }

    public static ImpedanceFit.Fitted fitted(Spectrum spectrum, ImpedanceModel model) {
        return fitted(ImpedanceFit.of(spectrum, model));
    }
}
