package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;

/// A protocol started on a cell, on one channel of one instrument.
public record RunStarted(
        RunId runId,
        CellId cellId,
        CellConfiguration cellConfiguration,
        InstrumentId instrumentId,
        String channel,
        @Nullable Protocol protocol,
        Instant occurredAt)
        implements CyclingFact {}
