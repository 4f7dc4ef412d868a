package org.provolt.gateway.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.kernel.RunId;

/// Which columns of instruments' files are load cells, as cycling told of it.
@Singleton
public class KnownLoadCells {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    KnownLoadCells(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// The newest version of the instrument that a run is on.
    public Optional<KnownLoadCellColumns> newest(RunId runId) {
        return find("""
                select c.version, c.columns, r.channel
                from known_load_cells c join known_run r using (instrument_id)
                where r.run_id = ?1 order by c.version desc limit 1""", runId);
    }

    /// A certain version.
    public Optional<KnownLoadCellColumns> of(RunId runId, int version) {
        return find("""
                select c.version, c.columns, r.channel
                from known_load_cells c join known_run r using (instrument_id)
                where r.run_id = ?1 and c.version = ?2""", runId, version);
    }

    void note(LoadCellsMapped mapped) {
        entityManager
                .createNativeQuery("""
                        insert into known_load_cells (instrument_id, version, columns) values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, mapped.instrumentId().value())
                .setParameter(2, mapped.version())
                .setParameter(3, write(mapped.columns()))
                .executeUpdate();
    }

    private Optional<KnownLoadCellColumns> find(String sql, RunId runId, Object... more) {
        List<?> rows = QuarkusTransaction.joiningExisting().call(() -> {
            var query = entityManager.createNativeQuery(sql, Object[].class).setParameter(1, runId.value());
            for (int place = 0; place < more.length; place++) {
                query.setParameter(place + 2, more[place]);
            }
            return query.getResultList();
        });
        return rows.stream()
                .map(Object[].class::cast)
                .findFirst()
                .map(row -> new KnownLoadCellColumns(
                        (int) row[0],
                        read((String) row[1]).stream()
                                .filter(column -> column.channel() == null
                                        || column.channel().equals(row[2]))
                                .toList()));
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
