package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.provolt.analysis.impedance.Simulated.CELL;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinearKramersKronigTest {

    @ParameterizedTest
    @ValueSource(longs = {81, 82, 83})
    void aSteadyCellPasses(long seed) {
        LinearKramersKronig check =
                LinearKramersKronig.check(Simulated.noisySpectrum(ImpedanceModels.TWO_ARCS, 0.002, seed));
        assertThat(check.pass()).describedAs("seed %d", seed).isTrue();
        assertThat(check.seriesCapacitance()).isFalse();
        assertThat(check.mu()).isLessThanOrEqualTo(0.85);
    }

    @Test
    void aDriftingCellFails() {
        LinearKramersKronig check = LinearKramersKronig.check(Simulated.drifting());
        assertThat(check.pass()).isFalse();
        assertThat(check.maxResidualPercent()).isGreaterThan(2);
    }

    @Test
    void aBlockingTailNeedsTheCapacitance() {
        LinearKramersKronig check =
                LinearKramersKronig.check(Simulated.noisySpectrum(ImpedanceModels.BLOCKING_TAIL, 0.002, 84));
        assertThat(check.pass()).isTrue();
        assertThat(check.seriesCapacitance()).isTrue();
    }

    @Test
    void leadsAreNoFailure() {
        Map<String, Double> leads = new HashMap<>(CELL);
        leads.put("L1", 1e-4);
        ImpedanceModel model = ImpedanceModels.withInductance(ImpedanceModels.ONE_ARC);
        List<ImpedancePoint> points = Simulated.points(model, leads, Simulated.frequencies());
        assertThat(LinearKramersKronig.check(Simulated.spectrum(points)).pass()).isTrue();
    }

    /// With few elements a half circle between two time constants makes µ fall below 0.85 at residuals of 10 %.
    @Test
    void aSharpArcBetweenTwoTimeConstantsPasses() {
        for (double second : new double[] {1.1e-4, 2.3e-4, 4.7e-4, 9.1e-4}) {
            Map<String, Double> capacitor = new HashMap<>(CELL);
            capacitor.put("CPE1_n", 1.0);
            capacitor.put("CPE1_Q", second / 100);
            List<ImpedancePoint> points =
                    Simulated.points(ImpedanceModels.ONE_ARC, capacitor, Simulated.between(1, 5e4, 48));
            assertThat(LinearKramersKronig.check(Simulated.spectrum(points)).maxResidualPercent())
                    .describedAs("time constant %s s", second)
                    .isLessThan(1);
        }
    }

    @Test
    void muIsOneLessTheShareOfWhatIsNegative() {
        assertThat(new RelaxationFit(new double[] {3, -1, 1}, List.of()).mu()).isCloseTo(0.75, within(1e-15));
        assertThat(new RelaxationFit(new double[] {3, 1}, List.of()).mu()).isEqualTo(1);
        assertThat(new RelaxationFit(new double[] {-3}, List.of()).mu()).isZero();
    }

    @Test
    void thereAreNoMoreElementsThanFrequencies() {
        List<ImpedancePoint> points = Simulated.points(ImpedanceModels.ONE_ARC, CELL, Simulated.between(0.01, 1e5, 9));
        assertThat(LinearKramersKronig.check(Simulated.spectrum(points)).elements())
                .isEqualTo(9);
    }

    @Test
    void residualsAreOfThePointsAsTheyLie() {
        Spectrum spectrum = Simulated.noisySpectrum(ImpedanceModels.TWO_ARCS, 0.002, 85);
        LinearKramersKronig check = LinearKramersKronig.check(spectrum);
        assertThat(check.residuals())
                .extracting(LinearKramersKronig.Residual::frequencyHertz)
                .containsExactlyElementsOf(spectrum.points().stream()
                        .map(ImpedancePoint::frequencyHertz)
                        .toList());
        assertThat(check.residuals())
                .extracting(LinearKramersKronig.Residual::largestPercent)
                .contains(check.maxResidualPercent());
    }

    @Test
    void theUnitOfTheImpedanceDoesNotMatter() {
        List<ImpedancePoint> points =
                Simulated.noisy(Simulated.points(ImpedanceModels.TWO_ARCS, CELL, Simulated.frequencies()), 0.002, 86);
        LinearKramersKronig ohm = LinearKramersKronig.check(Simulated.spectrum(points));
        LinearKramersKronig milliohm = LinearKramersKronig.check(Simulated.spectrum(points.stream()
                .map(point ->
                        new ImpedancePoint(point.frequencyHertz(), 1e3 * point.realOhm(), 1e3 * point.imaginaryOhm()))
                .toList()));
        assertThat(milliohm.elements()).isEqualTo(ohm.elements());
        assertThat(milliohm.maxResidualPercent()).isCloseTo(ohm.maxResidualPercent(), withinPercentage(1e-4));
    }
}
