package org.provolt.metrics.read;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;

/// Where a list of spectra stands.
record SpectrumCursor(Instant measuredAt, int number, UUID spectrumId) {

    private static final SpectrumCursor BEGIN =
            new SpectrumCursor(LaboratoryTime.FIRST.minusSeconds(1), 0, new UUID(0, 0));
    private static final String BETWEEN = " ";

    static SpectrumCursor of(SpectrumItem item) {
        return new SpectrumCursor(
                item.measuredAt(),
                item.number() == null ? 0 : item.number(),
                item.spectrumId().value());
    }

    static SpectrumCursor of(@Nullable String text) {
        if (text == null) {
            return BEGIN;
        }
        String[] parts = text.split(BETWEEN, -1);
        try {
            return new SpectrumCursor(
                    LaboratoryTime.require(Instant.parse(parts[0])),
                    Integer.parseInt(parts[1]),
                    UUID.fromString(parts[2]));
        } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException notOurs) {
            Refused refused = Refused.malformed("bad-cursor", "after is no cursor of this list.");
            refused.initCause(notOurs);
            throw refused;
        }
    }

    String text() {
        return String.join(BETWEEN, measuredAt.toString(), Integer.toString(number), spectrumId.toString());
    }
}
