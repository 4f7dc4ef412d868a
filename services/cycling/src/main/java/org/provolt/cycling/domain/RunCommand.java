package org.provolt.cycling.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.Protocol;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.RunId;

/// What can be asked of a run.
public sealed interface RunCommand {

    record StartRun(
            @TargetAggregateIdentifier RunId runId,
            CellId cellId,
            CellConfiguration cellConfiguration,
            InstrumentId instrumentId,
            String channel,
            @Nullable Protocol protocol,
            Instant occurredAt)
            implements RunCommand {}

    record CompleteRun(
            @TargetAggregateIdentifier RunId runId,
            @Nullable String note,
            Instant occurredAt) implements RunCommand {}

    record AbortRun(
            @TargetAggregateIdentifier RunId runId,
            @Nullable String note,
            Instant occurredAt) implements RunCommand {}

    /// @param seen version of the run that it rests on: refused when the run has moved on
    record CorrectRun(
            @TargetAggregateIdentifier RunId runId,
            RunCorrection correction,
            @TargetAggregateVersion long seen,
            Instant occurredAt)
            implements RunCommand {}
}
