package org.provolt.audit.trail;

import java.time.Instant;
import org.provolt.audit.witness.Witnessed;

/// A place in a trail's order: by when a fact was recorded, then by its service and number, so that it stays the same
/// however often and in whatever order the facts were witnessed.
public record TrailPlace(Instant recordedAt, String service, long number) {

    public static final TrailPlace BEGINNING = new TrailPlace(Instant.parse("0001-01-01T00:00:00Z"), "", 0);
    public static final TrailPlace END = new TrailPlace(Instant.parse("9999-12-31T23:59:59Z"), "", 0);

    static TrailPlace of(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(text + " is no place in a trail");
        }
        return new TrailPlace(Instant.parse(parts[0]), parts[1], Long.parseLong(parts[2]));
    }

    static TrailPlace of(Witnessed fact) {
        return new TrailPlace(fact.recordedAt, fact.service, fact.number);
    }

    String text() {
        return recordedAt + "/" + service + "/" + number;
    }
}
