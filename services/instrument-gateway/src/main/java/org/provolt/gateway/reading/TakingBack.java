package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import org.provolt.gateway.publishing.Bringing;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.LoadCellMessages;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.gateway.publishing.WithdrawalMessages;
import org.provolt.servicekit.messages.Seal;

/// Tells cycling, and pressure, that what a file told is taken back. It comes behind everything that the file told
/// before: the same
/// topics, the same key.
@Singleton
class TakingBack {

    private final Publisher publisher;
    private final Seal seal;
    private final LoadCellBook loadCells;

    TakingBack(Publisher publisher, Seal seal, LoadCellBook loadCells) {
        this.publisher = publisher;
        this.seal = seal;
        this.loadCells = loadCells;
    }

    /// Returns when the broker has it.
    void send(Bringing by, String reason) {
        InFlight inFlight = new InFlight(publisher);
        new WithdrawalMessages(by, seal, publisher.prefix()).of(reason).forEach(inFlight::send);
        inFlight.drain(() -> {});
        sendReadings(by, reason);
    }

    /// Tells pressure alone.
    void sendReadings(Bringing by, String reason) {
        InFlight inFlight = new InFlight(publisher);
        LoadCellMessages messages = new LoadCellMessages(by, seal, publisher.prefix());
        loadCells.fixtures(by.importId()).forEach(fixture -> inFlight.send(messages.withdrawal(fixture, reason)));
        inFlight.drain(() -> {});
    }
}
