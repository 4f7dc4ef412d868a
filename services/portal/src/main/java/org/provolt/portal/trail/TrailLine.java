package org.provolt.portal.trail;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One fact of a trail.
///
/// @param number in the numbering of the service that told it
/// @param type as published, such as `provolt.cell-build.cell-corrected.v1`
/// @param subject what it is mainly about: `cells/0f…`
/// @param actor the identity provider's subject, or `service:…`
/// @param sha256 in hex, of the bytes as they were published
/// @param summarises how many facts this one stands for; absent for one that stands for itself
public record TrailLine(
        String eventId,
        long number,
        String service,
        String type,
        String subject,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String device,
        @Nullable String reason,
        @Nullable String command,
        String sha256,
        @Nullable Long summarises,
        String sentence) {

    private static final Duration AT_ONCE = Duration.ofMinutes(1);

    /// Whether it was recorded so long after it happened that a reader should know.
    public boolean isLate() {
        return Duration.between(occurredAt, recordedAt).abs().compareTo(AT_ONCE) > 0;
    }

    /// Whether a service did it, by itself.
    public boolean isByService() {
        return actor != null && actor.startsWith("service:");
    }

    /// What kind of fact, in words: `cell corrected`.
    public String getKind() {
        return FactKind.words(type);
    }

    /// What it is about, in few letters: `cell 0f3a7b11`.
    public String getSubjectWords() {
        return RecordLink.words(subject);
    }

    /// Where a reader finds what it is about.
    public String getLink() {
        return RecordLink.to(subject);
    }
}
