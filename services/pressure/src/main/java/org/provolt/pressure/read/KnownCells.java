package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Known;

/// The cells that cell-build told of, with their labels.
@Singleton
public class KnownCells {

    private final EntityManager entityManager;

    KnownCells(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Notes that a cell is there; the newest label stays.
    public void learn(CellId cellId, String label) {
        entityManager
                .createNativeQuery("""
                        insert into known_cell (cell_id, label) values (?1, ?2)
                        on conflict (cell_id) do update set label = excluded.label""")
                .setParameter(1, cellId.value())
                .setParameter(2, label)
                .executeUpdate();
    }

    /// Waits until the cell is known, then refuses with `not-known-yet`.
    public void await(CellId cellId) {
        Known.await("Cell " + cellId, () -> label(cellId));
    }

    public Optional<String> label(CellId cellId) {
        List<String> labels = entityManager
                .createQuery("select c.label from KnownCell c where c.cellId = ?1", String.class)
                .setParameter(1, cellId.value())
                .getResultList();
        return labels.stream().findFirst();
    }

    /// Nobody else can change what presses on a cell until this transaction ends.
    public void lock(CellId cellId) {
        entityManager
                .createNativeQuery("select 1 from known_cell where cell_id = ?1 for update", Integer.class)
                .setParameter(1, cellId.value())
                .getResultList();
    }

    public void require(CellId cellId) {
        if (label(cellId).isEmpty()) {
            throw Refused.unknown("unknown-cell", "There is no cell " + cellId + ".");
        }
    }
}
