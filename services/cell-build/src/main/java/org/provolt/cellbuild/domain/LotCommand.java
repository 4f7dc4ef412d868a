package org.provolt.cellbuild.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LotId;

/// What can be asked of a lot.
public sealed interface LotCommand {

    record ReceiveLot(
            @TargetAggregateIdentifier LotId lotId,
            String material,
            String supplier,
            String lotNumber,
            LocalDate receivedOn,
            @Nullable LocalDate openedOn,
            Instant occurredAt)
            implements LotCommand {}
}
