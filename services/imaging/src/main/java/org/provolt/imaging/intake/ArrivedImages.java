package org.provolt.imaging.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.kernel.ImageId;
import org.provolt.servicekit.events.JtaTransactions;
import org.provolt.servicekit.origin.Origin;
import org.provolt.servicekit.trace.Traceparent;

/// Files that wait to be read, the oldest first.
@Singleton
class ArrivedImages {

    private static final int AT_ONCE = 50;

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final JtaTransactions transactions;
    private final List<Semaphore> readers = new CopyOnWriteArrayList<>();

    ArrivedImages(EntityManager entityManager, ObjectMapper json, JtaTransactions transactions) {
        this.entityManager = entityManager;
        this.json = json;
        this.transactions = transactions;
    }

    /// In the transaction of the message. The newest message of an image counts.
    void add(ImageMessage message, Origin origin, Optional<Traceparent> trace) {
        entityManager
                .createNativeQuery("""
                        insert into arrived_image (image_id, message, actor, role, device, correlation_id, causation_id,
                            traceparent)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as text))
                        on conflict (image_id) do update set message = excluded.message""")
                .setParameter(1, message.imageId().value())
                .setParameter(2, text(message))
                .setParameter(3, origin.actor())
                .setParameter(4, origin.role())
                .setParameter(5, origin.device())
                .setParameter(6, origin.correlationId())
                .setParameter(7, origin.causationId())
                .setParameter(8, trace.map(Traceparent::text).orElse(null))
                .executeUpdate();
        transactions.afterCommit(this::wake);
    }

    /// Those of one reader among several; none belongs to two.
    List<ImageId> waiting(int reader, int readers) {
        List<?> found = entityManager
                .createNativeQuery(
                        "select image_id from arrived_image where arrived % ?1 = ?2 order by arrived limit ?3",
                        UUID.class)
                .setParameter(1, readers)
                .setParameter(2, reader)
                .setParameter(3, AT_ONCE)
                .getResultList();
        return found.stream().map(id -> new ImageId((UUID) id)).toList();
    }

    Optional<Arrived> find(ImageId imageId) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("""
                                select message, actor, role, device, correlation_id, causation_id, traceparent
                                from arrived_image where image_id = ?1""", Object[].class)
                        .setParameter(1, imageId.value())
                        .getResultList());
        return found.stream().findFirst().map(row -> arrived((Object[]) row));
    }

    private Arrived arrived(Object[] row) {
        Origin origin =
                new Origin((String) row[1], (String) row[2], (String) row[3], null, (String) row[4], (String) row[5]);
        return new Arrived(message((String) row[0]), origin, Traceparent.of((String) row[6]));
    }

    /// In the transaction that tells what became of it; another message of the same image stays.
    void done(ImageId imageId, ImageMessage message) {
        entityManager
                .createNativeQuery("delete from arrived_image where image_id = ?1 and message = ?2")
                .setParameter(1, imageId.value())
                .setParameter(2, text(message))
                .executeUpdate();
    }

    private void wake() {
        readers.forEach(Semaphore::release);
    }

    /// Gets a permit with every file that arrives.
    Semaphore news() {
        Semaphore news = new Semaphore(0);
        readers.add(news);
        return news;
    }

    private String text(ImageMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a message cannot be written", broken);
        }
    }

    private ImageMessage message(String text) {
        try {
            return json.readValue(text, ImageMessage.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a kept message cannot be read", broken);
        }
    }
}
