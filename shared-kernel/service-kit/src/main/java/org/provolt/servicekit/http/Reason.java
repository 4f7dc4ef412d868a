package org.provolt.servicekit.http;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Why someone corrects, withdraws or overrides.
public final class Reason {

    private Reason() {}

    /// The reason; without one the request is refused.
    public static String required(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw Refused.impossible("reason-required", "/reason", "Say why, in your own words.");
        }
        return reason.strip();
    }
}
