package org.provolt.cycling.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;

/// The mappings of instruments' columns, every version of them.
@Singleton
public class Mappings {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    Mappings(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// By name, the newest version first.
    public List<MappingCard> of(InstrumentId instrumentId) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select name, version, mapping, occurred_at, recorded_at, recorded_by, reason,
                               version = max(version) over (partition by name) as newest
                        from column_mapping where instrument_id = ?1 order by name, version desc""", Object[].class)
                .setParameter(1, instrumentId.value())
                .getResultList();
        return rows.stream().map(row -> card(instrumentId, (Object[]) row)).toList();
    }

    /// The newest version of a name.
    public MappingCard newest(InstrumentId instrumentId, String name) {
        return of(instrumentId).stream()
                .filter(mapping -> mapping.name().equals(name))
                .findFirst()
                .orElseThrow(() ->
                        Refused.unknown("unknown-mapping", "The instrument has no mapping of the name " + name + "."));
    }

    void note(MappingSaved saved, Instant recordedAt, String actor, @Nullable String reason) {
        entityManager
                .createNativeQuery("""
                        insert into column_mapping (instrument_id, name, version, mapping, occurred_at, recorded_at,
                                                    recorded_by, reason)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, cast(?8 as text))""")
                .setParameter(1, saved.instrumentId().value())
                .setParameter(2, saved.name())
                .setParameter(3, saved.version())
                .setParameter(4, write(saved.mapping()))
                .setParameter(5, saved.occurredAt())
                .setParameter(6, recordedAt.truncatedTo(ChronoUnit.MICROS))
                .setParameter(7, actor)
                .setParameter(8, reason)
                .executeUpdate();
    }

    private MappingCard card(InstrumentId instrumentId, Object[] row) {
        return new MappingCard(
                instrumentId,
                (String) row[0],
                (int) row[1],
                (boolean) row[7],
                read((String) row[2]),
                (Instant) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6]);
    }

    private String write(ColumnMapping mapping) {
        try {
            return json.writeValueAsString(mapping);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a mapping cannot be written", broken);
        }
    }

    private ColumnMapping read(String text) {
        try {
            return json.readValue(text, ColumnMapping.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored mapping cannot be read", broken);
        }
    }
}
