package org.provolt.audit.witness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far a service's numbers are witnessed.
///
/// @param contiguous all numbers up to this one are witnessed
/// @param highest the highest number that was seen
/// @param missingSince when the number after `contiguous` was first missed; absent where none is missing,
///     and for at most a second where one is
record Mark(
        String service,
        long contiguous,
        long highest,
        @Nullable Instant missingSince) {

    long next() {
        return contiguous + 1;
    }
}
