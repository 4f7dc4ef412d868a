package org.provolt.gateway.known;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.provolt.kernel.CellId;
import org.provolt.servicekit.http.Known;

/// Finds cells that cell-build told of.
@Singleton
public class KnownCells {

    private final EntityManager entityManager;

    KnownCells(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// Returns when the cell is known; refuses with `not-known-yet` when it is not heard of within 5 s.
    public CellId await(CellId cellId) {
        return Known.await("Cell " + cellId, () -> find(cellId));
    }

    private Optional<CellId> find(CellId cellId) {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select 1 from known_cell where cell_id = ?1", Integer.class)
                        .setParameter(1, cellId.value())
                        .getResultList());
        return rows.stream().findFirst().map(row -> cellId);
    }
}
