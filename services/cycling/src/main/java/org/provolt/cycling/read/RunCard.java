package org.provolt.cycling.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;

/// A run as it stands in a list.
///
/// @param polarityReversed the leads were on the wrong way round; the samples are as recorded all the same
/// @param occurredAt when it started
/// @param completedAt absent unless its state is `completed`
/// @param abortedAt absent unless its state is `aborted`
public record RunCard(
        RunId runId,
        CellId cellId,
        String cellConfiguration,
        boolean polarityReversed,
        InstrumentId instrumentId,
        String channel,
        @Nullable Protocol protocol,
        String state,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant completedAt,
        @Nullable Instant abortedAt) {}
