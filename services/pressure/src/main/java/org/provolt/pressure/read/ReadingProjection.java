package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.servicekit.events.Projection;

/// Keeps the readings.
@Singleton
class ReadingProjection implements Projection {

    private final ReadingEntries entries;
    private final LiveWithdrawals withdrawals;

    ReadingProjection(ReadingEntries entries, LiveWithdrawals withdrawals) {
        this.entries = entries;
        this.withdrawals = withdrawals;
    }

    @EventHandler
    void on(ReadingsRecorded event) {
        entries.enter(event);
    }

    @EventHandler
    void on(ReadingsWithdrawn event) {
        entries.strike(event);
    }

    @EventHandler
    void on(
            LiveReadingsWithdrawn event,
            @Timestamp Instant recordedAt,
            @MetaDataValue("actor") String actor,
            @MetaDataValue("reason") String reason) {
        entries.strike(event);
        withdrawals.note(event, recordedAt, actor, reason);
    }
}
