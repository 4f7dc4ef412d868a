package org.provolt.portal.instruments;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.forms.Units;

/// A statement of how accurate an instrument's current is, as its page needs it; standard uncertainties.
///
/// @param gainPercent  of the reading
/// @param offsetAmpere in every reading; absent where it is not known
/// @param reason       absent of the first
public record AccuracyCard(
        int version,
        double gainPercent,
        @Nullable Double offsetAmpere,
        String basis,
        Instant recordedAt,
        String recordedBy,
        @Nullable String reason) {

    /// In the laboratory's unit.
    public @Nullable BigDecimal getOffsetMicroampere() {
        return offsetAmpere == null ? null : Units.microampere(BigDecimal.valueOf(offsetAmpere));
    }
}
