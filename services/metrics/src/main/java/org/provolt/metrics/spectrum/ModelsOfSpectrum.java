package org.provolt.metrics.spectrum;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.analysis.impedance.ModelChoice;
import org.provolt.analysis.impedance.Spectrum;

/// Every model fitted to the part of a spectrum that a stable cell can have, and, where that is asked for, to all of
/// it.
final class ModelsOfSpectrum {

    private final Spectrum spectrum;
    private final Optional<ModelChoice> part;
    private @Nullable ModelChoice whole;

    ModelsOfSpectrum(Spectrum spectrum, Optional<Spectrum> part) {
        this.spectrum = spectrum;
        this.part = part.map(ImpedanceModels::choose);
    }

    /// A choice among the models of the part where it gives a resistance, else among those of the whole.
    ModelChoice resolving(UnaryOperator<ModelChoice> among) {
        return part.map(among).filter(ModelsOfSpectrum::resolves).orElseGet(() -> among.apply(whole()));
    }

    private ModelChoice whole() {
        if (whole == null) {
            whole = ImpedanceModels.choose(spectrum);
        }
        return whole;
    }

    private static boolean resolves(ModelChoice choice) {
        return choice.chosen()
                .map(SpectrumAnalysis::resistance)
                .filter(resistance -> resistance.ohm() instanceof Measured.Value)
                .isPresent();
    }
}
