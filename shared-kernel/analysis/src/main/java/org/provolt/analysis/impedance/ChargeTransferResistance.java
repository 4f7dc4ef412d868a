package org.provolt.analysis.impedance;

import java.util.Optional;
import java.util.OptionalDouble;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.impedance.ImpedanceFit.Fitted;

/// The charge-transfer resistance: `Rct = R1`, ohm, and `R1 · A`, Ω cm², with A the working electrode's geometric area.
///
/// Only of a closed arc: its apex and at least 60 % of its chord lie inside the frequencies that were fitted. Absent
/// otherwise (`arc-not-closed`), and where the model has no arc of R1 (`no-arc`) or R1 is not determined
/// (`not-determined`). In Ω cm² it is absent also without an area (`area-unknown`). Standard errors are the fit's; the
/// area's uncertainty is not in them.
///
/// Source: A. J. Bard and L. R. Faulkner, Electrochemical Methods, 2nd ed., Wiley 2001, ISBN 0-471-04372-9, chapter 10.
///
/// @param ohm                 Rct, ohm
/// @param standardErrorOhm    ohm
/// @param ohmCm2              Rct, Ω cm²
/// @param standardErrorOhmCm2 Ω cm²
/// @param chordShare          share of the arc's chord inside the fitted frequencies, 0 to 1; empty without an arc
/// @param electrodes          what the arc holds
public record ChargeTransferResistance(
        Measured ohm,
        Measured standardErrorOhm,
        Measured ohmCm2,
        Measured standardErrorOhmCm2,
        OptionalDouble chordShare,
        Electrodes electrodes) {

    public static final Algorithm ALGORITHM = new Algorithm("charge-transfer-resistance", 1);

    private static final String RESISTOR = "R1";

    /// @param areaCm2 geometric area of the working electrode, cm²; empty where it is not known
    public static ChargeTransferResistance of(ImpedanceFit fit, OptionalDouble areaCm2, Electrodes electrodes) {
        return switch (fit) {
            case ImpedanceFit.Absent absent -> absent(absent.because(), OptionalDouble.empty(), electrodes);
            case Fitted fitted ->
                arc(fitted)
                        .map(arc -> of(fitted, arc, areaCm2, electrodes))
                        .orElseGet(() -> absent(Reason.NO_ARC, OptionalDouble.empty(), electrodes));
        };
    }

    private static Optional<Arc> arc(Fitted fitted) {
        return fitted.arcs().stream()
                .filter(arc -> arc.resistor().equals(RESISTOR))
                .findFirst();
    }

    private static ChargeTransferResistance of(Fitted fitted, Arc arc, OptionalDouble areaCm2, Electrodes electrodes) {
        double share = arc.chordShare(fitted.lowestFrequencyHertz(), fitted.highestFrequencyHertz());
        FittedParameter resistance = fitted.parameter(RESISTOR);
        if (!fitted.closed(arc)) {
            return absent(Reason.ARC_NOT_CLOSED, OptionalDouble.of(share), electrodes);
        }
        if (!resistance.determined()) {
            return absent(Reason.NOT_DETERMINED, OptionalDouble.of(share), electrodes);
        }
        Measured ohm = Measured.of(resistance.value());
        Measured error = resistance.standardError();
        Measured area = areaCm2.isPresent() ? Measured.of(areaCm2.getAsDouble()) : Measured.absent(Reason.AREA_UNKNOWN);
        return new ChargeTransferResistance(
                ohm,
                error,
                ohm.with(area, (left, right) -> left * right),
                error.with(area, (left, right) -> left * right),
                OptionalDouble.of(share),
                electrodes);
    }

    private static ChargeTransferResistance absent(Reason because, OptionalDouble share, Electrodes electrodes) {
        Measured absent = Measured.absent(because);
        return new ChargeTransferResistance(absent, absent, absent, absent, share, electrodes);
    }
}
