package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.CellId;

/// The cells that cell-build has told of, with their labels.
@Singleton
public class KnownCells {

    private final EntityManager entityManager;

    KnownCells(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// The label of a cell, as it is in the database now.
    public Optional<String> label(CellId cellId) {
        List<?> labels = entityManager
                .createNativeQuery("select label from known_cell where cell_id = ?1", String.class)
                .setParameter(1, cellId.value())
                .getResultList();
        return labels.stream().map(String.class::cast).findFirst();
    }

    void note(CellId cellId, String label) {
        entityManager
                .createNativeQuery("""
                        insert into known_cell (cell_id, label) values (?1, ?2)
                        on conflict (cell_id) do update set label = excluded.label""")
                .setParameter(1, cellId.value())
                .setParameter(2, label)
                .executeUpdate();
    }
}
