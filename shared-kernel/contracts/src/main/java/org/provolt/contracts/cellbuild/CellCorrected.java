package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.provolt.kernel.CellId;

/// A field of a cell's build was wrong and is now right; the reason travels beside the fact.
///
/// @param field JSON pointer into the build
/// @param oldValue what it said before, as JSON text
/// @param newValue what it says now, as JSON text
/// @param build the whole build after the correction
public record CellCorrected(
        CellId cellId, String field, String oldValue, String newValue, CellBuild build, Instant occurredAt)
        implements CellBuildFact {}
