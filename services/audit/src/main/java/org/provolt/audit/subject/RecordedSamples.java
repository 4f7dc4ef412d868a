package org.provolt.audit.subject;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.FactNumber;
import org.provolt.audit.Rows;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.SamplesRecorded;

/// Where recorded samples lie in their series, and which import brought them.
@Singleton
public class RecordedSamples {

    private final EntityManager entityManager;

    RecordedSamples(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Batches of one series that one import brought, or a live instrument.
    ///
    /// @param toRecord the record after the last
    public record Brought(long batches, long records, long fromRecord, long toRecord) {}

    void add(FactNumber number, Fact fact) {
        if (!(fact instanceof SamplesRecorded samples)) {
            return;
        }
        SampleSource source = samples.source();
        RecordedRange range = new RecordedRange();
        range.number = number.number();
        range.runId = samples.runId().toString();
        range.seriesId = samples.seriesId();
        range.fromRecord = samples.firstRecordIndex();
        range.toRecord = samples.nextRecordIndex();
        range.importId = source == null ? null : source.importId().toString();
        range.fileSha256 = source == null ? null : source.fileSha256();
        entityManager.persist(range);
    }

    /// What came with the batch of this number: the same series from the same import. Empty where it is not witnessed.
    public Optional<Brought> broughtWith(long number) {
        List<Object[]> rows =
                Rows.of(entityManager.createNativeQuery("""
                        select count(*), sum(s.to_record - s.from_record), min(s.from_record), max(s.to_record)
                        from recorded_samples one join recorded_samples s on s.run_id = one.run_id
                          and s.series_id = one.series_id and s.import_id is not distinct from one.import_id
                        where one.number = ?1 having count(*) > 0""", Object[].class).setParameter(1, number), Object[].class);
        return rows.stream().map(RecordedSamples::brought).findFirst();
    }

    private static Brought brought(@Nullable Object[] row) {
        return new Brought(whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3]));
    }

    private static long whole(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
