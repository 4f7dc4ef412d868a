package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ConsistentRangeTest {

    private static final int POINTS = 60;

    /// `10 + 90/(1 + jf/100)` from 100 kHz down to 0.1 Hz; below some frequency the cell's resistance grows while it is
    /// measured, and the phase says nothing of it.
    private static Spectrum drifting(double belowHertz) {
        double[] frequency = new double[POINTS];
        double[] real = new double[POINTS];
        double[] imaginary = new double[POINTS];
        for (int at = 0; at < POINTS; at++) {
            frequency[at] = 1e5 * Math.pow(10, -at / 10.0);
            double x = frequency[at] / 100;
            double grown = frequency[at] < belowHertz ? 1 + 0.2 * Math.log10(belowHertz / frequency[at]) : 1;
            real[at] = 10 + 90 * grown / (1 + x * x);
            imaginary[at] = -90 * x / (1 + x * x);
        }
        return spectrum(frequency, real, imaginary);
    }

    private static Spectrum spectrum(double[] frequency, double[] real, double[] imaginary) {
        return switch (Spectrum.of(frequency, real, imaginary)) {
            case CheckedSpectrum.Usable usable -> usable.spectrum();
            case CheckedSpectrum.Unusable unusable -> throw new AssertionError(unusable.because());
        };
    }

    @Test
    void aSpectrumThatPassesIsTakenWhole() {
        Spectrum spectrum = drifting(0);
        assertThat(ConsistentRange.of(spectrum, LinearKramersKronig.check(spectrum)))
                .isEmpty();
    }

    @Test
    void whatDriftedAtLowFrequenciesIsLeftOut() {
        Spectrum spectrum = drifting(2);
        Spectrum part = ConsistentRange.of(spectrum, LinearKramersKronig.check(spectrum))
                .orElseThrow();
        assertThat(part.points().getLast().frequencyHertz()).isBetween(0.9, 4.0);
        assertThat(LinearKramersKronig.check(part).pass()).isTrue();
    }

    @Test
    void aSpectrumThatNeverPassesIsTakenWhole() {
        Spectrum good = drifting(0);
        double[] frequency = good.points().stream()
                .mapToDouble(ImpedancePoint::frequencyHertz)
                .toArray();
        double[] real =
                good.points().stream().mapToDouble(ImpedancePoint::realOhm).toArray();
        double[] imaginary = new double[POINTS];
        Arrays.setAll(imaginary, at -> at % 2 == 0 ? -20 : 20);
        Spectrum noise = spectrum(frequency, real, imaginary);
        assertThat(ConsistentRange.of(noise, LinearKramersKronig.check(noise))).isEmpty();
    }
}
