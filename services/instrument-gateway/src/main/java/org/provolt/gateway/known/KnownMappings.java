package org.provolt.gateway.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.provolt.contracts.cycling.ColumnMapping;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.kernel.RunId;

/// The mappings of the instruments that runs are on.
@Singleton
public class KnownMappings {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    KnownMappings(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// The newest version of each name, of the instrument that a run is on.
    public List<KnownMapping> newest(RunId runId) {
        return find("""
                select distinct on (m.name) m.name, m.version, m.mapping
                from known_mapping m join known_run r using (instrument_id)
                where r.run_id = ?1 order by m.name, m.version desc""", runId);
    }

    /// A certain version.
    public Optional<KnownMapping> of(RunId runId, String name, int version) {
        return find("""
                select m.name, m.version, m.mapping from known_mapping m join known_run r using (instrument_id)
                where r.run_id = ?1 and m.name = ?2 and m.version = ?3""", runId, name, version).stream().findFirst();
    }

    /// The instrument that a run is on.
    public UUID instrument(RunId runId) {
        return QuarkusTransaction.joiningExisting().call(() -> (UUID) entityManager
                .createNativeQuery("select instrument_id from known_run where run_id = ?1", UUID.class)
                .setParameter(1, runId.value())
                .getSingleResult());
    }

    void note(MappingSaved saved) {
        entityManager
                .createNativeQuery("""
                        insert into known_mapping (instrument_id, name, version, mapping) values (?1, ?2, ?3, ?4)
                        on conflict do nothing""")
                .setParameter(1, saved.instrumentId().value())
                .setParameter(2, saved.name())
                .setParameter(3, saved.version())
                .setParameter(4, write(saved.mapping()))
                .executeUpdate();
    }

    private List<KnownMapping> find(String sql, RunId runId, Object... more) {
        List<?> rows = QuarkusTransaction.joiningExisting().call(() -> {
            var query = entityManager.createNativeQuery(sql, Object[].class).setParameter(1, runId.value());
            for (int place = 0; place < more.length; place++) {
                query.setParameter(place + 2, more[place]);
            }
            return query.getResultList();
        });
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new KnownMapping((String) row[0], (int) row[1], read((String) row[2])))
                .toList();
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
