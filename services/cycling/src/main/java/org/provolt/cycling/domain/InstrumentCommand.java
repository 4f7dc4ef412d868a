package org.provolt.cycling.domain;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.kernel.InstrumentId;

/// What can be asked of an instrument.
public sealed interface InstrumentCommand {

    /// @param timeZone IANA name of the zone that its clock shows
    /// @param channels names as they stand on the instrument
    record RegisterInstrument(
            @TargetAggregateIdentifier InstrumentId instrumentId,
            String maker,
            String model,
            String serial,
            @Nullable String firmware,
            String timeZone,
            List<String> channels,
            @Nullable Double currentAccuracyPercent,
            @Nullable Double voltageAccuracyPercent,
            Instant occurredAt)
            implements InstrumentCommand {}

    /// @param reasoned whether it was said why; needed where the name has a version already
    record SaveMapping(
            @TargetAggregateIdentifier InstrumentId instrumentId,
            String name,
            ColumnMapping mapping,
            boolean reasoned,
            Instant occurredAt)
            implements InstrumentCommand {}

    /// @param reasoned whether it was said why; needed where there is a statement already
    record StateCurrentAccuracy(
            @TargetAggregateIdentifier InstrumentId instrumentId,
            @Nullable Double gainPercent,
            @Nullable Double offsetAmpere,
            @Nullable String basis,
            boolean reasoned,
            Instant occurredAt)
            implements InstrumentCommand {}

    /// @param columns  all that are load cells from now on
    /// @param reasoned whether it was said why; needed where there is a version already
    record MapLoadCells(
            @TargetAggregateIdentifier InstrumentId instrumentId,
            List<LoadCellsMapped.Column> columns,
            boolean reasoned,
            Instant occurredAt)
            implements InstrumentCommand {}

    /// @param version of the columns of load cells
    record WithdrawLoadCells(@TargetAggregateIdentifier InstrumentId instrumentId, int version, Instant occurredAt)
            implements InstrumentCommand {}
}
