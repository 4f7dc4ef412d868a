package org.provolt.metrics.age;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Reason;
import org.provolt.kernel.RunId;

/// When the current of a plating ended.
public sealed interface PlatingEnd {

    /// @param uncertaintySecond how far off it may be, s; null where nobody says
    record Known(RunId runId, Instant at, @Nullable Double uncertaintySecond) implements PlatingEnd {}

    record Unknown(Reason because) implements PlatingEnd {}
}
