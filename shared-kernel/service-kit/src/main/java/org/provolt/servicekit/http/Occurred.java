package org.provolt.servicekit.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LaboratoryTime;

/// When something happened: what the caller says, if it can be, else now. The clock is read here and nowhere else.
public final class Occurred {

    private Occurred() {}

    public static Instant at(@Nullable Instant said) {
        return said == null ? now() : LaboratoryTime.require(said).truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
