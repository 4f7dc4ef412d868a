package org.provolt.metrics.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.impedance.ResistanceDrop;
import org.provolt.contracts.metrics.Flag;
import org.provolt.contracts.metrics.SpectrumFitted.Parameter;

/// What the resistances of a spectrum are evidence of beside those of the spectrum before it.
final class ResistanceFlags {

    private static final String CHARGE_TRANSFER = "charge-transfer-resistance-drop";
    private static final String SERIES = "series-resistance-drop";

    private ResistanceFlags() {}

    /// Each spectrum with its flags.
    ///
    /// @param before the spectrum before the first
    static List<SpectrumItem> on(Optional<SpectrumItem> before, List<SpectrumItem> spectra) {
        List<SpectrumItem> flagged = new ArrayList<>();
        @Nullable SpectrumItem earlier = before.orElse(null);
        for (SpectrumItem spectrum : spectra) {
            flagged.add(earlier == null ? spectrum : spectrum.with(flags(earlier, spectrum)));
            earlier = spectrum;
        }
        return List.copyOf(flagged);
    }

    private static List<Flag> flags(SpectrumItem earlier, SpectrumItem later) {
        Optional<Flag> transfer = ResistanceDrop.between(transfer(earlier), transfer(later))
                .map(drop -> new Flag(CHARGE_TRANSFER, drop.valueOhm(), drop.thresholdOhm()));
        Optional<Flag> series = ResistanceDrop.between(series(earlier), series(later))
                .map(drop -> new Flag(SERIES, drop.valueOhm(), drop.thresholdOhm()));
        return Stream.of(transfer, series).flatMap(Optional::stream).toList();
    }

    private static OptionalDouble transfer(SpectrumItem spectrum) {
        SpectrumItem.Fit fit = spectrum.fit();
        Double ohm = fit == null ? null : fit.chargeTransferResistanceOhm();
        return ohm == null ? OptionalDouble.empty() : OptionalDouble.of(ohm);
    }

    /// Every circuit has it, at the highest frequencies.
    private static OptionalDouble series(SpectrumItem spectrum) {
        SpectrumItem.Fit fit = spectrum.fit() == null ? spectrum.unresolvedFit() : spectrum.fit();
        return fit == null
                ? OptionalDouble.empty()
                : fit.parameters().stream()
                        .filter(parameter -> parameter.name().equals("R0"))
                        .filter(ResistanceFlags::isKnown)
                        .mapToDouble(Parameter::value)
                        .findFirst();
    }

    /// To a third of its value: else two of them say nothing beside each other.
    private static boolean isKnown(Parameter parameter) {
        Double error = parameter.standardError();
        return error != null && error < parameter.value() / 3;
    }
}
