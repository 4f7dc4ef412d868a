package org.provolt.cellbuild.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.Harvest;
import org.provolt.kernel.CellId;
import org.provolt.kernel.SpecimenId;

/// What can be asked of a cell.
public sealed interface CellCommand {

    record RegisterCell(@TargetAggregateIdentifier CellId cellId, CellBuild build, Instant occurredAt)
            implements CellCommand {}

    /// @param field JSON pointer into the build
    /// @param oldValue and newValue as JSON text
    /// @param corrected the whole build as it is after the correction
    /// @param seen version of the cell that it rests on: refused when the cell has moved on
    record CorrectCell(
            @TargetAggregateIdentifier CellId cellId,
            String field,
            String oldValue,
            String newValue,
            CellBuild corrected,
            @TargetAggregateVersion long seen,
            Instant occurredAt)
            implements CellCommand {}

    /// Open it.
    ///
    /// @param specimenId of what is taken out
    record HarvestCell(@TargetAggregateIdentifier CellId cellId, SpecimenId specimenId, Harvest harvest)
            implements CellCommand {}

    /// @param field JSON pointer into the cell's card
    /// @param oldValue and newValue as JSON text
    /// @param corrected the whole harvest as it is after the correction
    /// @param seen version of the cell that it rests on: refused when the cell has moved on
    record CorrectHarvest(
            @TargetAggregateIdentifier CellId cellId,
            String field,
            String oldValue,
            String newValue,
            Harvest corrected,
            @TargetAggregateVersion long seen,
            Instant occurredAt)
            implements CellCommand {}

    record RetireCell(
            @TargetAggregateIdentifier CellId cellId,
            @Nullable String note,
            Instant occurredAt) implements CellCommand {}
}
