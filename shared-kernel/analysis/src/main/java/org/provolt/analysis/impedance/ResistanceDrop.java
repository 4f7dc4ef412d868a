package org.provolt.analysis.impedance;

import java.util.Optional;
import java.util.OptionalDouble;

/// Evidence of a soft short between two spectra of a cell: a resistance that fell by more than 30 %. No verdict: a
/// fresh surface, a warmer cell or more pressure lower it too, and no threshold is agreed on in the literature.
///
/// @param valueOhm     of the later spectrum
/// @param thresholdOhm what it was compared with: 0.7 × the earlier one's
public record ResistanceDrop(double valueOhm, double thresholdOhm) {

    /// Of the earlier resistance; what is below is evidence.
    public static final double SHARE = 0.7;

    /// Nothing where one of the two is absent.
    public static Optional<ResistanceDrop> between(OptionalDouble earlierOhm, OptionalDouble laterOhm) {
        if (earlierOhm.isEmpty() || laterOhm.isEmpty() || earlierOhm.getAsDouble() <= 0) {
            return Optional.empty();
        }
        double threshold = SHARE * earlierOhm.getAsDouble();
        return laterOhm.getAsDouble() < threshold
                ? Optional.of(new ResistanceDrop(laterOhm.getAsDouble(), threshold))
                : Optional.empty();
    }
}
