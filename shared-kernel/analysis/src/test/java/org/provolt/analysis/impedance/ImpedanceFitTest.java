package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.provolt.analysis.impedance.Simulated.CELL;
import static org.provolt.analysis.impedance.Simulated.fitted;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.ImpedanceFit.Fitted;

class ImpedanceFitTest {

    private static final ImpedanceParameters ALL_POINTS = ImpedanceParameters.DEFAULTS.keepingInductivePoints();

    static List<ImpedanceModel> models() {
        return ImpedanceModels.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void whatASpectrumWasMadeOfIsFound(ImpedanceModel model) {
        Fitted fitted = fitted(ImpedanceFit.of(Simulated.spectrum(model), model, ALL_POINTS));
        assertThat(fitted.parameters())
                .allSatisfy(parameter -> assertThat(parameter.value())
                        .describedAs(parameter.name())
                        .isCloseTo(CELL.get(parameter.name()), withinPercentage(1e-4)));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void withNoiseItIsFoundWithinFourStandardErrors(long seed) {
        Fitted fitted = fitted(Simulated.noisySpectrum(ImpedanceModels.RANDLES, 0.01, seed), ImpedanceModels.RANDLES);
        assertThat(fitted.parameters())
                .allSatisfy(parameter -> assertThat(parameter.value())
                        .describedAs("%s, seed %d", parameter.name(), seed)
                        .isCloseTo(CELL.get(parameter.name()), within(4 * error(parameter))));
    }

    /// Many cells of other sizes: resistances, capacities and apex frequencies over decades.
    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void theStartsFindCellsOfEverySize(long seed) {
        Random random = new Random(seed);
        double ohm = Math.pow(10, 4 * random.nextDouble() - 2);
        double second = Math.pow(10, -4 * random.nextDouble());
        double exponent = 0.7 + 0.3 * random.nextDouble();
        Map<String, Double> cell = new HashMap<>();
        cell.put("R0", ohm * (0.05 + random.nextDouble()));
        cell.put("R1", ohm);
        cell.put("CPE1_n", exponent);
        cell.put("CPE1_Q", Math.pow(second, exponent) / ohm);
        cell.put("W1", ohm * (0.02 + 0.2 * random.nextDouble()));
        List<ImpedancePoint> exact = Simulated.points(ImpedanceModels.RANDLES, cell, Simulated.frequencies());
        Fitted fitted = fitted(Simulated.spectrum(Simulated.noisy(exact, 0.003, seed)), ImpedanceModels.RANDLES);
        assertThat(fitted.parameter("R1").value()).describedAs("seed %d", seed).isCloseTo(ohm, withinPercentage(3));
    }

    @Test
    void standardErrorsAgreeWithTheScatterOverRepeats() {
        int repeats = 60;
        double squares = 0;
        double stated = 0;
        for (long seed = 100; seed < 100 + repeats; seed++) {
            FittedParameter resistance = fitted(
                            Simulated.noisySpectrum(ImpedanceModels.RANDLES, 0.01, seed), ImpedanceModels.RANDLES)
                    .parameter("R1");
            squares += (resistance.value() - 100) * (resistance.value() - 100) / repeats;
            stated += error(resistance) * error(resistance) / repeats;
        }
        // The variance of 60 repeats is itself known to √(2/60) = 18 %; three times that.
        assertThat(squares).isCloseTo(stated, withinPercentage(54));
    }

    @Test
    void reducedChiSquareIsTheNoisesVariance() {
        Fitted fitted = fitted(Simulated.noisySpectrum(ImpedanceModels.RANDLES, 0.01, 7), ImpedanceModels.RANDLES);
        assertThat(Math.sqrt(fitted.reducedChiSquare())).isCloseTo(0.01, withinPercentage(15));
    }

    @Test
    void theOrderOfPointsDoesNotMatterToTheBit() {
        List<ImpedancePoint> points = new ArrayList<>(
                Simulated.noisy(Simulated.points(ImpedanceModels.RANDLES, CELL, Simulated.frequencies()), 0.01, 3));
        ImpedanceFit before = ImpedanceFit.of(Simulated.spectrum(points), ImpedanceModels.RANDLES);
        Collections.shuffle(points, new Random(4));
        assertThat(ImpedanceFit.of(Simulated.spectrum(points), ImpedanceModels.RANDLES))
                .isEqualTo(before);
    }

    @Test
    void aCellOfATenThousandthOfTheAreaHasTheSameShape() {
        List<ImpedancePoint> points =
                Simulated.noisy(Simulated.points(ImpedanceModels.RANDLES, CELL, Simulated.frequencies()), 0.01, 5);
        List<ImpedancePoint> larger = points.stream()
                .map(point ->
                        new ImpedancePoint(point.frequencyHertz(), 1e4 * point.realOhm(), 1e4 * point.imaginaryOhm()))
                .toList();
        Fitted one = fitted(Simulated.spectrum(points), ImpedanceModels.RANDLES);
        Fitted other = fitted(Simulated.spectrum(larger), ImpedanceModels.RANDLES);
        assertScaled(one, other, "R1", 1e4);
        assertScaled(one, other, "CPE1_Q", 1e-4);
        assertScaled(one, other, "CPE1_n", 1);
        assertThat(other.akaike()).isCloseTo(one.akaike(), within(1e-6));
    }

    @Test
    void aTimeScaleInMillisecondsOnlyMovesWhatHasTimeInItsUnit() {
        List<ImpedancePoint> points =
                Simulated.noisy(Simulated.points(ImpedanceModels.ARC_WARBURG, CELL, Simulated.frequencies()), 0.01, 6);
        List<ImpedancePoint> faster = points.stream()
                .map(point -> new ImpedancePoint(1e3 * point.frequencyHertz(), point.realOhm(), point.imaginaryOhm()))
                .toList();
        Fitted one = fitted(Simulated.spectrum(points), ImpedanceModels.ARC_WARBURG);
        Fitted other = fitted(Simulated.spectrum(faster), ImpedanceModels.ARC_WARBURG);
        assertScaled(one, other, "R1", 1);
        assertScaled(one, other, "W1", Math.sqrt(1e3));
    }

    @Test
    void pointsOfPositiveImaginaryPartAreLeftOutUnlessKept() {
        ImpedanceModel model = ImpedanceModels.withInductance(ImpedanceModels.ONE_ARC);
        Map<String, Double> leads = new HashMap<>(CELL);
        leads.put("L1", 1e-4);
        Spectrum spectrum = Simulated.spectrum(Simulated.points(model, leads, Simulated.frequencies()));
        int inductive = (int)
                spectrum.points().stream().filter(ImpedancePoint::inductive).count();
        assertThat(fitted(spectrum, model).points()).isEqualTo(71 - inductive).isLessThan(71);
        assertThat(fitted(ImpedanceFit.of(spectrum, model, ALL_POINTS)).points())
                .isEqualTo(71);
    }

    @Test
    void aSpectrumOfAnInductanceHasTooFewPoints() {
        List<ImpedancePoint> points = Simulated.points(ImpedanceModels.ONE_ARC, CELL, Simulated.frequencies()).stream()
                .map(point -> new ImpedancePoint(point.frequencyHertz(), point.realOhm(), -point.imaginaryOhm()))
                .toList();
        assertThat(ImpedanceFit.of(Simulated.spectrum(points), ImpedanceModels.ONE_ARC))
                .isEqualTo(new ImpedanceFit.Absent(ImpedanceModels.ONE_ARC, Reason.TOO_FEW_POINTS));
    }

    @Test
    void anExponentStopsAtOneAndHasNoStandardErrorThere() {
        Map<String, Double> capacitor = new HashMap<>(CELL);
        capacitor.put("CPE1_n", 1.02);
        Fitted fitted = fitted(
                Simulated.spectrum(Simulated.points(ImpedanceModels.ONE_ARC, capacitor, Simulated.frequencies())),
                ImpedanceModels.ONE_ARC);
        assertThat(fitted.parameter("CPE1_n"))
                .isEqualTo(new FittedParameter("CPE1_n", "1", 1, Measured.absent(Reason.AT_BOUND), true));
        assertThat(fitted.correlation().between("R1", "CPE1_n")).isEqualTo(Measured.absent(Reason.AT_BOUND));
    }

    @Test
    void theErrorsOfQAndItsExponentGoAgainstEachOther() {
        Fitted fitted = fitted(Simulated.noisySpectrum(ImpedanceModels.ONE_ARC, 0.01, 9), ImpedanceModels.ONE_ARC);
        assertThat(fitted.correlation().between("CPE1_Q", "CPE1_n").toOptional().orElseThrow())
                .isBetween(-1.0, -0.9);
        assertThat(fitted.correlation().between("R1", "R1")).isEqualTo(Measured.of(1));
    }

    @Test
    void theFirstOfTwoArcsIsTheOneAtHigherFrequency() {
        for (long seed = 40; seed < 45; seed++) {
            Fitted fitted =
                    fitted(Simulated.noisySpectrum(ImpedanceModels.TWO_ARCS, 0.005, seed), ImpedanceModels.TWO_ARCS);
            assertThat(fitted.arcs().get(0).apexFrequencyHertz())
                    .isGreaterThan(fitted.arcs().get(1).apexFrequencyHertz());
        }
    }

    @Test
    void theFittedCurvePassesThroughThePoints() {
        Spectrum spectrum = Simulated.spectrum(ImpedanceModels.RANDLES);
        ImpedancePoint point = spectrum.points().get(30);
        ImpedancePoint curve = fitted(spectrum, ImpedanceModels.RANDLES).at(point.frequencyHertz());
        assertThat(curve.realOhm()).isCloseTo(point.realOhm(), withinPercentage(1e-6));
        assertThat(curve.imaginaryOhm()).isCloseTo(point.imaginaryOhm(), withinPercentage(1e-6));
    }

    private static void assertScaled(Fitted one, Fitted other, String name, double factor) {
        assertThat(other.parameter(name).value())
                .isCloseTo(factor * one.parameter(name).value(), withinPercentage(1e-4));
        assertThat(error(other.parameter(name))).isCloseTo(factor * error(one.parameter(name)), withinPercentage(1e-2));
    }

    private static double error(FittedParameter parameter) {
        return parameter.standardError().toOptional().orElseThrow();
    }
}
