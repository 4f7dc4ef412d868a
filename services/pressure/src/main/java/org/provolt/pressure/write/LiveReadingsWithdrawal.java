package org.provolt.pressure.write;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LaboratoryTime;
import org.provolt.kernel.Refused;

/// What a live load cell told by mistake.
///
/// @param from  the first moment
/// @param until the first moment that is meant no more
record LiveReadingsWithdrawal(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String reason,
        @Nullable Instant occurredAt) {

    Instant begin() {
        return required(from, "/from");
    }

    Instant end() {
        return required(until, "/until");
    }

    private static Instant required(@Nullable Instant moment, String pointer) {
        if (moment == null) {
            throw Refused.impossible("value-required", pointer, "Say from when until when.");
        }
        return LaboratoryTime.require(moment);
    }
}
