package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import org.axonframework.eventhandling.EventHandler;
import org.provolt.contracts.pressure.ReadingsRecorded;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.servicekit.events.Projection;

/// Keeps the readings.
@Singleton
class ReadingProjection implements Projection {

    private final ReadingBlocks blocks;

    ReadingProjection(ReadingBlocks blocks) {
        this.blocks = blocks;
    }

    @EventHandler
    void on(ReadingsRecorded event) {
        blocks.keep(event);
    }

    @EventHandler
    void on(ReadingsWithdrawn event) {
        blocks.drop(event);
    }
}
