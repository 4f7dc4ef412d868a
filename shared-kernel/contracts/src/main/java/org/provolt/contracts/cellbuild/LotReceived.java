package org.provolt.contracts.cellbuild;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LotId;

/// A batch of a material arrived.
public record LotReceived(
        LotId lotId,
        String material,
        String supplier,
        String lotNumber,
        LocalDate receivedOn,
        @Nullable LocalDate openedOn,
        Instant occurredAt)
        implements CellBuildFact {}
