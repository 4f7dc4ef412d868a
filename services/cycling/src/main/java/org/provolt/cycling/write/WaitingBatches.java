package org.provolt.cycling.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.messages.Message;

/// Batches that came before the records they follow on, as they were sent. They wait without a time limit; only how
/// much may wait of one run is bounded.
@Singleton
class WaitingBatches {

    static final long MOST_BYTES_OF_A_RUN = 64L << 20;
    /// What the database keeps of a batch beside its message: the row's other columns and its place in two indexes.
    static final int BYTES_OF_A_ROW = 300;

    private static final TypeReference<Map<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final EntityManager entityManager;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;

    WaitingBatches(EntityManager entityManager, TransactionSynchronizationRegistry transaction, ObjectMapper json) {
        this.entityManager = entityManager;
        this.transaction = transaction;
        this.json = json;
    }

    /// Under this the transaction remembers the first record that waits of a series: who holds the run's lock asks
    /// once.
    private record FirstWaiting(SeriesStreamId stream) {}

    /// A message that waits.
    record Waiting(long waitingId, RunId runId, Message message) {

        /// Where it stood, for a rejection.
        String position() {
            return "waiting/" + waitingId;
        }
    }

    void add(SeriesStreamId stream, SampleBatch batch, Message message) {
        byte[] attributes = attributes(message).getBytes(StandardCharsets.UTF_8);
        long held = (long) message.data().length + attributes.length + BYTES_OF_A_ROW;
        if (hold(batch.runId(), held) > MOST_BYTES_OF_A_RUN) {
            throw Refused.conflict(
                    "too-many-waiting", "More batches of this run wait for earlier records than can be kept waiting.");
        }
        entityManager
                .createNativeQuery("""
                        insert into waiting_batch (stream_id, run_id, series_id, first_record_index, record_count,
                                                   content_type, attributes, content, held_bytes)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)""")
                .setParameter(1, stream.value())
                .setParameter(2, batch.runId().value())
                .setParameter(3, batch.seriesId())
                .setParameter(4, batch.firstRecordIndex())
                .setParameter(5, batch.columns().size())
                .setParameter(6, message.contentType())
                .setParameter(7, new String(attributes, StandardCharsets.UTF_8))
                .setParameter(8, message.data())
                .setParameter(9, held)
                .executeUpdate();
        transaction.putResource(new FirstWaiting(stream), null);
    }

    /// Whether a batch of a series waits that begins at this record or before it.
    boolean isThere(SeriesStreamId stream, long upToRecordIndex) {
        return firstRecordIndex(stream) <= upToRecordIndex;
    }

    /// The first of a series that begins at this record or before it.
    Optional<Waiting> first(SeriesStreamId stream, long upToRecordIndex) {
        if (!isThere(stream, upToRecordIndex)) {
            return Optional.empty();
        }
        List<?> rows = entityManager
                .createNativeQuery("""
                        select waiting_id, run_id, attributes, content_type, content from waiting_batch
                        where stream_id = ?1 and first_record_index <= ?2
                        order by first_record_index, waiting_id limit 1""", Object[].class)
                .setParameter(1, stream.value())
                .setParameter(2, upToRecordIndex)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.stream().map(row -> waiting((Object[]) row)).findFirst();
    }

    private long firstRecordIndex(SeriesStreamId stream) {
        FirstWaiting key = new FirstWaiting(stream);
        if (transaction.getResource(key) instanceof Long known) {
            return known;
        }
        Number first = (Number) entityManager
                .createNativeQuery("select min(first_record_index) from waiting_batch where stream_id = ?1")
                .setParameter(1, stream.value())
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResultOrNull();
        long found = first == null ? Long.MAX_VALUE : first.longValue();
        transaction.putResource(key, found);
        return found;
    }

    void remove(SeriesStreamId stream, Waiting waiting) {
        long held = ((Number) entityManager
                        .createNativeQuery("delete from waiting_batch where waiting_id = ?1 returning held_bytes")
                        .setParameter(1, waiting.waitingId())
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
        hold(waiting.runId(), -held);
        transaction.putResource(new FirstWaiting(stream), null);
    }

    /// So many bytes more, or less, are held of a run; answers how many now.
    private long hold(RunId runId, long bytes) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                insert into waiting_run as known (run_id, held_bytes) values (?1, ?2)
                                on conflict (run_id) do update set held_bytes = known.held_bytes + excluded.held_bytes
                                returning held_bytes""")
                        .setParameter(1, runId.value())
                        .setParameter(2, bytes)
                        .setFlushMode(FlushModeType.COMMIT)
                        .getSingleResult())
                .longValue();
    }

    private Waiting waiting(Object[] row) {
        Message message = new Message(
                InstrumentTopics.SAMPLES, row[1].toString(), attributes((String) row[2]), (String) row[3], (byte[])
                        row[4]);
        return new Waiting(((Number) row[0]).longValue(), new RunId((UUID) row[1]), message);
    }

    private String attributes(Message message) {
        try {
            return json.writeValueAsString(message.attributes());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a message's attributes cannot be written", broken);
        }
    }

    private Map<String, String> attributes(String text) {
        try {
            return json.readValue(text, ATTRIBUTES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored message's attributes cannot be read", broken);
        }
    }
}
