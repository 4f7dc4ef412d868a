package org.provolt.servicekit.http;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// When something happened: what the caller says, else now. The clock is read here and nowhere else.
public final class Occurred {

    private Occurred() {}

    public static Instant at(@Nullable Instant said) {
        return said == null ? now() : said.truncatedTo(ChronoUnit.MICROS);
    }

    public static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
