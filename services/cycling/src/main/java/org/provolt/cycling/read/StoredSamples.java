package org.provolt.cycling.read;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.provolt.contracts.cycling.SamplesRecorded;
import org.provolt.cycling.domain.RecordSpan;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.servicekit.json.Json;

/// Reads samples from the events that recorded them; there is no second copy.
@Singleton
public class StoredSamples {

    private static final int BLOCKS_AT_ONCE = 16;
    private static final long LAST_INDEX = Long.MAX_VALUE;
    private static final ObjectMapper CBOR = Json.cbor();

    private final EntityManager entityManager;

    StoredSamples(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Goes through a series in the order of its records, with a few blocks at a time in memory.
    ///
    /// @param lastSequence of the stream's event up to which is read: what is recorded meanwhile is left out
    public void through(SeriesStreamId stream, long lastSequence, Consumer<StoredBlock> visitor) {
        long next = 0;
        List<StoredBlock> blocks;
        do {
            long from = next;
            blocks = QuarkusTransaction.joiningExisting()
                    .call(() -> blocks(stream, new RecordSpan(from, LAST_INDEX), lastSequence));
            blocks.forEach(visitor);
            next = blocks.isEmpty() ? next : blocks.getLast().span().to();
        } while (!blocks.isEmpty());
    }

    /// Goes through the blocks that hold some of these records.
    public void through(SeriesStreamId stream, RecordSpan span, Consumer<StoredBlock> visitor) {
        long next = span.from();
        while (next < span.to()) {
            List<StoredBlock> blocks = blocks(stream, new RecordSpan(next, span.to()), Long.MAX_VALUE);
            if (blocks.isEmpty()) {
                return;
            }
            blocks.forEach(visitor);
            next = blocks.getLast().span().to();
        }
    }

    private List<StoredBlock> blocks(SeriesStreamId stream, RecordSpan span, long lastSequence) {
        List<?> payloads = entityManager
                .createNativeQuery("""
                        select e.payload from sample_block b
                        join event e on e.stream_id = ?2 and e.sequence = b.sequence
                        where b.stream_id = ?1 and b.first_record_index < ?4 and b.sequence <= ?5
                          and b.first_record_index >= coalesce((
                            select max(p.first_record_index) from sample_block p
                            where p.stream_id = ?1 and p.first_record_index <= ?3), 0)
                          and b.first_record_index + b.record_count > ?3
                        order by b.first_record_index limit ?6""", byte[].class)
                .setParameter(1, stream.value())
                .setParameter(2, stream.toString())
                .setParameter(3, span.from())
                .setParameter(4, span.to())
                .setParameter(5, lastSequence)
                .setParameter(6, BLOCKS_AT_ONCE)
                .getResultList();
        List<StoredBlock> blocks = new ArrayList<>();
        payloads.forEach(payload -> blocks.add(block((byte[]) payload)));
        return blocks;
    }

    private static StoredBlock block(byte[] payload) {
        try {
            SamplesRecorded event = CBOR.readValue(payload, SamplesRecorded.class);
            return new StoredBlock(event.firstRecordIndex(), event.columns(), event.source());
        } catch (IOException broken) {
            throw new UncheckedIOException("stored samples cannot be read", broken);
        }
    }
}
