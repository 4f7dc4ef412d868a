package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.provolt.kernel.CellId;

/// A cell was built.
public record CellRegistered(CellId cellId, CellBuild build, Instant occurredAt) implements CellBuildFact {}
