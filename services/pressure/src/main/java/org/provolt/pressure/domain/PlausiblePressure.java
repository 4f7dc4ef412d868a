package org.provolt.pressure.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Whether a pressure was likely meant as it was written.
///
/// Laboratories speak of kPa and MPa, this API of Pa. Every pressure of the reference paper, typed in kPa or MPa where
/// Pa is asked for (0.5 to 1272), lies below [#LEAST_PA]; so does the paper's own slip of "0.5 kPa" for 500 kPa.
/// 0 is plausible: nothing presses.
final class PlausiblePressure {

    /// Below this, and above 0, a pressure is questioned: 2 kPa, the weight of 20 g on 1 cm².
    static final double LEAST_PA = 2_000;

    /// Above this a pressure is questioned: 100 MPa, at which pellets are made rather than cells tested.
    static final double MOST_PA = 100e6;

    /// A measured pressure further than this factor from the applied one is questioned.
    static final double FARTHEST = 10;

    private static final String INSIST = "If it is meant, send it again with \"confirmed\": true.";

    private PlausiblePressure() {}

    /// The question to ask about an applied pressure, or empty.
    static Optional<String> question(double appliedPa) {
        if (appliedPa > 0 && appliedPa < LEAST_PA) {
            return Optional.of("%s Pa is %s kPa, which is very little. Was it given in kPa or MPa? %s"
                    .formatted(plain(appliedPa), plain(appliedPa / 1000), INSIST));
        }
        if (appliedPa > MOST_PA) {
            return Optional.of("%s Pa is %s MPa, which is very much. Is it in Pa? %s"
                    .formatted(plain(appliedPa), plain(appliedPa / 1e6), INSIST));
        }
        return Optional.empty();
    }

    /// The question to ask about a measured pressure beside the applied one, or empty. Around 0 a load cell may show
    /// anything small, also below 0.
    static Optional<String> question(double appliedPa, @Nullable Double measuredPa) {
        if (measuredPa == null) {
            return Optional.empty();
        }
        boolean absurd = Math.abs(measuredPa) > MOST_PA;
        boolean far = appliedPa > 0 && (measuredPa * FARTHEST < appliedPa || measuredPa > appliedPa * FARTHEST);
        return absurd || far
                ? Optional.of("%s Pa was measured where %s Pa was applied. Are both in Pa? %s"
                        .formatted(plain(measuredPa), plain(appliedPa), INSIST))
                : Optional.empty();
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
