package org.provolt.cycling.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.kernel.InstrumentId;

/// Which columns of instruments' files are load cells, every version.
@Singleton
public class LoadCellMappings {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    LoadCellMappings(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// The newest version first.
    public List<LoadCellsCard> of(InstrumentId instrumentId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select version, columns, occurred_at, recorded_at, recorded_by, reason, withdrawn_at, withdrawn_by,
                          withdrawn_because
                        from load_cell_mapping where instrument_id = ?1 order by version desc""", Object[].class)
                .setParameter(1, instrumentId.value())
                .getResultList();
        return rows.stream().map(row -> card(instrumentId, (Object[]) row)).toList();
    }

    void note(LoadCellsMapped mapped, Instant recordedAt, String actor, @Nullable String reason) {
        entityManager
                .createNativeQuery("""
                        insert into load_cell_mapping (instrument_id, version, columns, occurred_at, recorded_at,
                                                       recorded_by, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as text))""")
                .setParameter(1, mapped.instrumentId().value())
                .setParameter(2, mapped.version())
                .setParameter(3, write(mapped.columns()))
                .setParameter(4, mapped.occurredAt())
                .setParameter(5, recordedAt.truncatedTo(ChronoUnit.MICROS))
                .setParameter(6, actor)
                .setParameter(7, reason)
                .executeUpdate();
    }

    void note(LoadCellsWithdrawn withdrawn, String actor, String reason) {
        entityManager
                .createNativeQuery("""
                        update load_cell_mapping set withdrawn_at = ?3, withdrawn_by = ?4, withdrawn_because = ?5
                        where instrument_id = ?1 and version = ?2""")
                .setParameter(1, withdrawn.instrumentId().value())
                .setParameter(2, withdrawn.version())
                .setParameter(3, withdrawn.occurredAt())
                .setParameter(4, actor)
                .setParameter(5, reason)
                .executeUpdate();
    }

    private LoadCellsCard card(InstrumentId instrumentId, Object[] row) {
        return new LoadCellsCard(
                instrumentId,
                (int) row[0],
                read((String) row[1]),
                (Instant) row[2],
                (Instant) row[3],
                (String) row[4],
                (String) row[5],
                row[6] == null
                        ? null
                        : new LoadCellsCard.Withdrawn((Instant) row[6], (String) row[7], (String) row[8]));
    }

    private String write(List<LoadCellsMapped.Column> columns) {
        try {
            return json.writeValueAsString(columns);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("columns of load cells cannot be written", broken);
        }
    }

    private List<LoadCellsMapped.Column> read(String text) {
        try {
            return List.of(json.readValue(text, LoadCellsMapped.Column[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("stored columns of load cells cannot be read", broken);
        }
    }
}
