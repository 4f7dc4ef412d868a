package org.provolt.portal.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// What `datetime-local` holds: a moment on somebody's clock, to the second. Where clocks go back the earlier of the
/// two is meant; the form shows the UTC of what is written, so a person can see it.
final class LocalMoments {

    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private LocalMoments() {}

    static Optional<Instant> instant(String text, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    static String text(Instant instant, ZoneId zone) {
        return TEXT.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
