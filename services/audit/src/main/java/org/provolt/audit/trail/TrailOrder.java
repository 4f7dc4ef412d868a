package org.provolt.audit.trail;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Which end of a trail comes first.
enum TrailOrder {
    OLDEST(">", "asc"),
    NEWEST("<", "desc");

    final String beyond;
    final String direction;

    TrailOrder(String beyond, String direction) {
        this.beyond = beyond;
        this.direction = direction;
    }

    TrailPlace start() {
        return this == OLDEST ? TrailPlace.BEGINNING : TrailPlace.END;
    }

    /// @param text absent for the oldest first
    static TrailOrder of(@Nullable String text) {
        return switch (text == null ? "oldest" : text) {
            case "oldest" -> OLDEST;
            case "newest" -> NEWEST;
            default -> throw Refused.malformed("bad-order", "order is oldest or newest.");
        };
    }
}
