package org.provolt.audit.sentence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people read them, in UTC.
final class Moment {

    private static final DateTimeFormatter TO_THE_SECOND = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Moment() {}

    /// `2026-11-01 12:00:00 UTC`
    static String second(Instant moment) {
        return TO_THE_SECOND.format(moment);
    }

    /// `2026-11-01`
    static String day(Instant moment) {
        return DAY.format(moment);
    }
}
