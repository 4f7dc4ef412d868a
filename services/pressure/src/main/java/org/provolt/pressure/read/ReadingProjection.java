package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import org.axonframework.eventhandling.EventHandler;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.servicekit.events.Projection;

/// Keeps the readings.
@Singleton
class ReadingProjection implements Projection {

    private final ReadingEntries entries;

    ReadingProjection(ReadingEntries entries) {
        this.entries = entries;
    }

    @EventHandler
    void on(ReadingsRecorded event) {
        entries.enter(event);
    }

    @EventHandler
    void on(ReadingsWithdrawn event) {
        entries.strike(event);
    }
}
