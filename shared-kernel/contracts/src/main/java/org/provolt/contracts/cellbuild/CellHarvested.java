package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.SpecimenId;

/// A cell was opened, which it is once, and yields a specimen.
public record CellHarvested(CellId cellId, SpecimenId specimenId, Harvest harvest, Instant occurredAt)
        implements CellBuildFact {}
