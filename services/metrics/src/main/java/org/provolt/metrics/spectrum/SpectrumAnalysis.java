package org.provolt.metrics.spectrum;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.ChargeTransferResistance;
import org.provolt.analysis.impedance.CheckedSpectrum;
import org.provolt.analysis.impedance.ConsistentRange;
import org.provolt.analysis.impedance.Electrodes;
import org.provolt.analysis.impedance.FittedParameter;
import org.provolt.analysis.impedance.ImpedanceFit;
import org.provolt.analysis.impedance.ImpedanceModels;
import org.provolt.analysis.impedance.LinearKramersKronig;
import org.provolt.analysis.impedance.ModelChoice;
import org.provolt.analysis.impedance.Spectrum;
import org.provolt.contracts.metrics.SpectrumFitted.CircuitFit;
import org.provolt.contracts.metrics.SpectrumFitted.KramersKronig;
import org.provolt.contracts.metrics.SpectrumFitted.ModelTried;
import org.provolt.contracts.metrics.SpectrumFitted.Parameter;
import org.provolt.contracts.metrics.SpectrumFitted.Residual;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.metrics.spectrum.Findings.OfModel;

/// Fits a spectrum's points and checks them.
final class SpectrumAnalysis {

    /// A cell here has two electrodes; no build names a third.
    static final Electrodes ELECTRODES = Electrodes.TWO;

    private SpectrumAnalysis() {}

    static Findings of(Columns points) {
        CheckedSpectrum checked = Spectrum.of(
                points.column(Bdf.FREQUENCY),
                points.column(Bdf.REAL_IMPEDANCE),
                points.column(Bdf.IMAGINARY_IMPEDANCE));
        return switch (checked) {
            case CheckedSpectrum.Unusable(Reason because) ->
                new Findings(
                        null,
                        because.toString(),
                        null,
                        because.toString(),
                        null,
                        null,
                        List.of(),
                        ImpedanceModels.fixable().stream()
                                .map(model ->
                                        new OfModel(model.name(), null, because.toString(), null, because.toString()))
                                .toList());
            case CheckedSpectrum.Usable(Spectrum spectrum) -> of(spectrum);
        };
    }

    /// The part that a stable cell can have is fitted where its arc is closed, else the whole.
    private static Findings of(Spectrum spectrum) {
        LinearKramersKronig check = LinearKramersKronig.check(spectrum);
        ModelsOfSpectrum models = new ModelsOfSpectrum(spectrum, ConsistentRange.of(spectrum, check));
        ModelChoice choice = models.resolving(each -> each);
        OfModel taken = found("", choice);
        return new Findings(
                taken.fit(),
                taken.fitAbsentBecause(),
                taken.chargeTransferOhm(),
                taken.chargeTransferBecause(),
                choice.chosen().map(SpectrumAnalysis::standardError).orElse(null),
                check(check),
                choice.candidates().stream().map(SpectrumAnalysis::tried).toList(),
                ImpedanceModels.fixable().stream()
                        .map(model -> found(model.name(), models.resolving(each -> each.fixedTo(model))))
                        .toList());
    }

    private static OfModel found(String model, ModelChoice choice) {
        ImpedanceFit.Fitted fitted = choice.chosen().orElse(null);
        if (fitted == null) {
            String because = choice.absentBecause().orElseThrow().toString();
            return new OfModel(model, null, because, null, because);
        }
        ChargeTransferResistance resistance = resistance(fitted);
        return new OfModel(
                model, circuit(fitted, resistance), null, orNull(resistance.ohm()), because(resistance.ohm()));
    }

    private static @Nullable Double standardError(ImpedanceFit.Fitted fitted) {
        return orNull(resistance(fitted).standardErrorOhm());
    }

    static ChargeTransferResistance resistance(ImpedanceFit.Fitted fitted) {
        return ChargeTransferResistance.of(fitted, OptionalDouble.empty(), ELECTRODES);
    }

    private static CircuitFit circuit(ImpedanceFit.Fitted fitted, ChargeTransferResistance resistance) {
        OptionalDouble share = resistance.chordShare();
        return new CircuitFit(
                fitted.model().name(),
                fitted.model().formula(),
                fitted.parameters().stream().map(SpectrumAnalysis::parameter).toList(),
                fitted.correlation().rows(),
                fitted.points(),
                fitted.highestFrequencyHertz(),
                fitted.lowestFrequencyHertz(),
                fitted.reducedChiSquare(),
                fitted.akaike(),
                share.isPresent() ? share.getAsDouble() : null,
                ELECTRODES.sentence());
    }

    private static Parameter parameter(FittedParameter fitted) {
        return new Parameter(
                fitted.name(),
                fitted.value(),
                fitted.unit(),
                orNull(fitted.standardError()),
                because(fitted.standardError()));
    }

    private static ModelTried tried(ModelChoice.Candidate candidate) {
        return switch (candidate.fit()) {
            case ImpedanceFit.Fitted fitted ->
                new ModelTried(
                        fitted.model().name(),
                        fitted.akaike(),
                        fitted.reducedChiSquare(),
                        candidate.admissible(),
                        null);
            case ImpedanceFit.Absent absent ->
                new ModelTried(
                        absent.model().name(),
                        null,
                        null,
                        false,
                        absent.because().toString());
        };
    }

    private static KramersKronig check(LinearKramersKronig check) {
        return new KramersKronig(
                check.mu(),
                check.elements(),
                check.seriesCapacitance(),
                check.maxResidualPercent(),
                check.pass(),
                check.residuals().stream()
                        .map(left -> new Residual(left.frequencyHertz(), left.realPercent(), left.imaginaryPercent()))
                        .toList());
    }

    private static @Nullable Double orNull(Measured measured) {
        return measured instanceof Measured.Value(double value) ? value : null;
    }

    private static @Nullable String because(Measured measured) {
        return measured instanceof Measured.Absent(Reason because) ? because.toString() : null;
    }
}
