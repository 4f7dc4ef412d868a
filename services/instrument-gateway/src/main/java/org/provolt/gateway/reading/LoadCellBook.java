package org.provolt.gateway.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.known.KnownLoadCellColumns;
import org.provolt.gateway.known.KnownLoadCells;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.ImportId;

/// What files told of load cells: by which version of the instrument's columns, and of which fixtures.
@Singleton
class LoadCellBook {

    private final EntityManager entityManager;
    private final KnownLoadCells known;

    LoadCellBook(EntityManager entityManager, KnownLoadCells known) {
        this.entityManager = entityManager;
        this.known = known;
    }

    /// The columns that the file is read by. What was chosen once is kept for the whole reading.
    KnownLoadCellColumns columns(Claim claim) {
        Integer chosen = (Integer) value("load_cells_version", claim.bringing().importId());
        if (chosen == null) {
            KnownLoadCellColumns newest = known.newest(claim.bringing().runId()).orElse(KnownLoadCellColumns.NONE);
            set("load_cells_version", claim.bringing().importId(), newest.version());
            return newest;
        }
        return known.of(claim.bringing().runId(), chosen).orElse(KnownLoadCellColumns.NONE);
    }

    /// What its readings were told as before; empty where none were.
    String told(ImportId importId) {
        Object told = value("load_cells_told", importId);
        return told == null ? "" : told.toString();
    }

    void keepTold(ImportId importId, String told) {
        set("load_cells_told", importId, told);
    }

    /// Notes, before anything is sent, that the file tells of a fixture's load cell.
    void enter(ImportId importId, FixtureId fixtureId) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                insert into import_fixture (import_id, fixture_id) values (?1, ?2)
                                on conflict do nothing""")
                        .setParameter(1, importId.value())
                        .setParameter(2, fixtureId.value())
                        .executeUpdate());
    }

    /// The fixtures of whose load cells the file told.
    List<FixtureId> fixtures(ImportId importId) {
        return inTransaction(() -> entityManager
                        .createNativeQuery(
                                "select fixture_id from import_fixture where import_id = ?1 order by fixture_id",
                                UUID.class)
                        .setParameter(1, importId.value())
                        .getResultList())
                .stream()
                .map(id -> new FixtureId((UUID) id))
                .toList();
    }

    /// Whether records of a series came from the file.
    boolean gave(ImportId importId) {
        return !inTransaction(() -> entityManager
                        .createNativeQuery("select 1 from import_series where import_id = ?1 and gave", Integer.class)
                        .setParameter(1, importId.value())
                        .getResultList())
                .isEmpty();
    }

    private @Nullable Object value(String column, ImportId importId) {
        return inTransaction(() -> entityManager
                        .createNativeQuery("select " + column + " from file_import where import_id = ?1", Object.class)
                        .setParameter(1, importId.value())
                        .getResultList())
                .getFirst();
    }

    private void set(String column, ImportId importId, Object value) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("update file_import set " + column + " = ?2 where import_id = ?1")
                        .setParameter(1, importId.value())
                        .setParameter(2, value)
                        .executeUpdate());
    }

    private static List<?> inTransaction(Callable<List<?>> query) {
        return QuarkusTransaction.requiringNew().call(query);
    }
}
