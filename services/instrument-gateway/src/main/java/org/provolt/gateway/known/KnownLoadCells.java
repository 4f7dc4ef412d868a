package org.provolt.gateway.known;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.origin.Origin;

/// Which columns of instruments' files are load cells, as cycling told of it.
@Singleton
public class KnownLoadCells {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    KnownLoadCells(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// The newest version that stands, of the instrument that a run is on.
    public Optional<KnownLoadCellColumns> newest(RunId runId) {
        return find("""
                select c.version, c.columns, r.channel
                from known_load_cells c join known_run r using (instrument_id)
                where r.run_id = ?1 and (c.instrument_id, c.version) not in (
                  select instrument_id, version from known_load_cells_withdrawn)
                order by c.version desc limit 1""", runId);
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

    /// Files that were read by the version are read again; one that is being read, as soon as it is done.
    void withdraw(LoadCellsWithdrawn withdrawn, Origin by) {
        entityManager
                .createNativeQuery("""
                        insert into known_load_cells_withdrawn (instrument_id, version) values (?1, ?2)
                        on conflict do nothing""")
                .setParameter(1, withdrawn.instrumentId().value())
                .setParameter(2, withdrawn.version())
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        update file_import
                        set load_cells_stale = true, read_again_by = ?3, read_again_role = ?4
                        where load_cells_version = ?2 and withdrawn_at is null
                          and run_id in (select run_id from known_run where instrument_id = ?1)""")
                .setParameter(1, withdrawn.instrumentId().value())
                .setParameter(2, withdrawn.version())
                .setParameter(3, by.actor())
                .setParameter(4, by.role())
                .executeUpdate();
        readAgain();
    }

    /// Files that are done and were read by a version that was taken back go into line again. Used within a
    /// transaction.
    public void readAgain() {
        entityManager.createNativeQuery("""
                        update file_import
                        set state = 'received', reading = reading + 1, place_in_line = nextval('place_in_line'),
                            load_cells_version = null, load_cells_stale = false, rows_read = 0, rows_published = 0,
                            finished_at = null, claimed_by = null, claimed_until = null
                        where load_cells_stale and state = 'done'""").executeUpdate();
    }

    /// Whether any instrument ever had one.
    boolean areAny() {
        return (boolean) entityManager
                .createNativeQuery("select exists (select 1 from known_load_cells)", Boolean.class)
                .getSingleResult();
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
