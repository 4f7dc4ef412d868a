package org.provolt.gateway.rejections;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.gateway.rejections.RejectedMessages.Original;
import org.provolt.servicekit.http.Write;
import org.provolt.servicekit.messages.Seal;
import org.provolt.servicekit.origin.Origin;

/// Sends a refused message again: noting who asks for it and confirming that Kafka has it are a transaction each, and
/// no transaction waits for Kafka.
@Singleton
class RetryDesk {

    private final RejectedMessages messages;
    private final RetryBook book;
    private final Publisher publisher;
    private final Seal seal;

    RetryDesk(RejectedMessages messages, RetryBook book, Publisher publisher, Seal seal) {
        this.messages = messages;
        this.book = book;
        this.publisher = publisher;
        this.seal = seal;
    }

    /// Under an Idempotency-Key noted once, however often it is asked for.
    @Write
    public Response note(UUID rejectionId) {
        RejectedMessage message = messages.lock(rejectionId);
        Original original = messages.original(rejectionId);
        RetryRecord.requireBytes(original);
        RetryRecord.requireOwnSource(message, original, seal);
        book.note(message, RetryRecord.nextId(message), Origin.CURRENT.get());
        return Response.noContent().build();
    }

    /// Sends what is noted, if anything is. A failure leaves it noted.
    void send(UUID rejectionId) {
        QuarkusTransaction.requiringNew().call(() -> next(rejectionId)).ifPresent(again -> {
            publisher.await(publisher.send(again.sealed(seal, publisher.prefix())));
            QuarkusTransaction.requiringNew().run(() -> book.confirm(rejectionId, again.retry()));
        });
    }

    private Optional<RetryRecord> next(UUID rejectionId) {
        return book.noted(rejectionId)
                .map(retry -> RetryRecord.of(messages.get(rejectionId), messages.original(rejectionId), retry));
    }
}
