package org.provolt.contracts.cellbuild;

import java.time.Instant;
import java.time.LocalDate;
import org.provolt.kernel.LotId;

/// A batch was opened; from here on it ages.
public record LotOpened(LotId lotId, LocalDate openedOn, Instant occurredAt) implements CellBuildFact {}
