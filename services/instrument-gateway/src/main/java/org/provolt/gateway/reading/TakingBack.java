package org.provolt.gateway.reading;

import jakarta.inject.Singleton;
import org.provolt.gateway.publishing.Bringing;
import org.provolt.gateway.publishing.InFlight;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.gateway.publishing.WithdrawalMessages;
import org.provolt.servicekit.messages.Seal;

/// Tells cycling that what a file told is taken back. It comes behind everything that the file told before: the same
/// topics, the same key.
@Singleton
class TakingBack {

    private final Publisher publisher;
    private final Seal seal;

    TakingBack(Publisher publisher, Seal seal) {
        this.publisher = publisher;
        this.seal = seal;
    }

    /// Returns when the broker has it.
    void send(Bringing by, String reason) {
        InFlight inFlight = new InFlight(publisher);
        new WithdrawalMessages(by, seal, publisher.prefix()).of(reason).forEach(inFlight::send);
        inFlight.drain(() -> {});
    }
}
