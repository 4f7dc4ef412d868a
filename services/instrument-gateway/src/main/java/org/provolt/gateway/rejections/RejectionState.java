package org.provolt.gateway.rejections;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// Whether a refused message was sent again.
final class RejectionState {

    private static final String REJECTED = "rejected";
    private static final String RETRIED = "retried";

    private RejectionState() {}

    /// How often a message was sent again.
    record Retries(int atLeast, int atMost) {}

    static String of(RejectedMessage message) {
        return message.retries == 0 ? REJECTED : RETRIED;
    }

    /// What a list is asked for; absent: any.
    static Retries asked(@Nullable String state) {
        return switch (state) {
            case null -> new Retries(0, Integer.MAX_VALUE);
            case REJECTED -> new Retries(0, 0);
            case RETRIED -> new Retries(1, Integer.MAX_VALUE);
            default -> throw Refused.malformed("bad-state", "A rejection is " + REJECTED + " or " + RETRIED + ".");
        };
    }
}
