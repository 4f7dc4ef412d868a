package org.provolt.metrics.verdict;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// That a person said how a run's metal grew.
///
/// @param number   of the verdict among the run's, from 0
/// @param judgedBy by the identity provider's subject
/// @param standing `current`, or `superseded` by a later verdict
public record Verdict(
        RunId runId,
        long number,
        String regime,
        String reason,
        String judgedBy,
        Instant occurredAt,
        Instant recordedAt,
        String standing) {}
