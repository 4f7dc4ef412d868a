package org.provolt.analysis.impedance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.ImpedanceFit.Fitted;

class ModelChoiceTest {

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53})
    void theModelThatASpectrumWasMadeOfIsChosen(long seed) {
        for (ImpedanceModel model : List.of(
                ImpedanceModels.ONE_ARC,
                ImpedanceModels.TWO_ARCS,
                ImpedanceModels.TWO_ARCS_WARBURG,
                ImpedanceModels.BLOCKING_TAIL)) {
            assertThat(chosen(model, seed).model().name())
                    .describedAs("seed %d", seed)
                    .isEqualTo(model.name());
        }
    }

    /// Noise can make a neighbour of the true model the better one; the resistance is the same.
    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void theChosenModelFindsTheResistance(long seed) {
        for (ImpedanceModel model : List.of(ImpedanceModels.RANDLES, ImpedanceModels.ARC_WARBURG)) {
            assertThat(chosen(model, seed).parameter("R1").value())
                    .describedAs("%s, seed %d", model.name(), seed)
                    .isCloseTo(100, withinPercentage(5));
        }
    }

    @Test
    void withoutNoiseNothingIsAddedToWhatIsThere() {
        Fitted chosen = ImpedanceModels.choose(Simulated.spectrum(ImpedanceModels.ONE_ARC))
                .chosen()
                .orElseThrow();
        assertThat(chosen.model()).isEqualTo(ImpedanceModels.ONE_ARC);
        assertThat(chosen.parameter("R1").value()).isCloseTo(100, withinPercentage(1e-4));
    }

    @Test
    void leadsAreTriedWhereTheHighestFrequencyIsInductive() {
        Map<String, Double> leads = new HashMap<>(Simulated.CELL);
        leads.put("L1", 1e-4);
        ImpedanceModel model = ImpedanceModels.withInductance(ImpedanceModels.ONE_ARC);
        List<ImpedancePoint> points = Simulated.points(model, leads, Simulated.frequencies());
        ModelChoice choice = ImpedanceModels.choose(Simulated.spectrum(Simulated.noisy(points, 0.003, 61)));
        assertThat(choice.candidates()).hasSize(12);
        assertThat(choice.chosen().orElseThrow().model()).isEqualTo(model);
    }

    @Test
    void everyModelIsShownWithItsAkaike() {
        ModelChoice choice = ImpedanceModels.choose(Simulated.noisySpectrum(ImpedanceModels.RANDLES, 0.003, 62));
        assertThat(choice.candidates())
                .hasSize(6)
                .allSatisfy(candidate ->
                        assertThat(Simulated.fitted(candidate.fit()).akaike()).isNegative());
    }

    @Test
    void noiseHasNoModel() {
        List<ImpedancePoint> points = Simulated.noisy(
                Simulated.points(ImpedanceModels.RANDLES, Simulated.CELL, Simulated.frequencies()), 0.5, 63);
        ModelChoice choice = ImpedanceModels.choose(Simulated.spectrum(points));
        assertThat(choice.chosen()).isEmpty();
        assertThat(choice.absentBecause()).contains(Reason.NO_ADMISSIBLE_MODEL);
    }

    @Test
    void theReasonThatAllModelsShareIsTheChoices() {
        List<ImpedancePoint> inductive =
                Simulated.points(ImpedanceModels.ONE_ARC, Simulated.CELL, Simulated.frequencies()).stream()
                        .map(point ->
                                new ImpedancePoint(point.frequencyHertz(), point.realOhm(), -point.imaginaryOhm()))
                        .toList();
        assertThat(ImpedanceModels.choose(Simulated.spectrum(inductive)).absentBecause())
                .contains(Reason.TOO_FEW_POINTS);
    }

    @Test
    void aModelIsKnownByItsName() {
        assertThat(ImpedanceModels.all())
                .allSatisfy(
                        model -> assertThat(ImpedanceModels.named(model.name())).contains(model));
        assertThat(ImpedanceModels.named("voigt")).isEmpty();
    }

    private static Fitted chosen(ImpedanceModel model, long seed) {
        return ImpedanceModels.choose(Simulated.noisySpectrum(model, 0.003, seed))
                .chosen()
                .orElseThrow();
    }
}
