package org.provolt.metrics.study;

import java.util.Optional;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.metrics.spectrum.FixedModel;

/// A spectrum's charge-transfer resistance by one version, and its standard error from the fit.
record FittedResistance(Measured ohmCm2, Measured standardErrorOhmCm2) {

    private static final String RESISTOR = "R1";

    static FittedResistance of(SpectrumFitted told, String version) {
        SpectrumFitted seen = FixedModel.seen(told, version);
        Measured absent = Measured.absent(Reason.NOT_DEFINED);
        Optional<Measurement> resistance = CycleValues.told(seen.measurements(), FixedModel.OHM_CM2);
        return new FittedResistance(
                resistance.map(CycleValues::value).orElse(absent),
                Optional.ofNullable(seen.fit())
                        .flatMap(FittedResistance::error)
                        .flatMap(ohm -> Optional.ofNullable(seen.conditions().areaCm2())
                                .map(areaCm2 -> Measured.of(ohm * areaCm2)))
                        .orElse(absent));
    }

    private static Optional<Double> error(SpectrumFitted.CircuitFit fit) {
        return fit.parameters().stream()
                .filter(parameter -> parameter.name().equals(RESISTOR))
                .flatMap(parameter -> Optional.ofNullable(parameter.standardError()).stream())
                .findFirst();
    }
}
