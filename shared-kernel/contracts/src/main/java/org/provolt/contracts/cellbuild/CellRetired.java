package org.provolt.contracts.cellbuild;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;

/// A cell left the laboratory's bench for good.
public record CellRetired(CellId cellId, @Nullable String note, Instant occurredAt) implements CellBuildFact {}
