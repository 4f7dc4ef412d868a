package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.SpecimenId;

/// What was said of a cell's harvest was wrong and is now right; the reason travels beside the fact.
///
/// @param field    JSON pointer into the cell's card, such as `/harvest/pressure_released_at`
/// @param oldValue what it said before, as JSON text
/// @param newValue what it says now, as JSON text
/// @param harvest  the whole harvest after the correction
public record HarvestCorrected(
        CellId cellId,
        SpecimenId specimenId,
        String field,
        String oldValue,
        String newValue,
        Harvest harvest,
        Instant occurredAt)
        implements CellBuildFact {}
