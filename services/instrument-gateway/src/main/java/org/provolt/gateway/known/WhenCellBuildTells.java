package org.provolt.gateway.known;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Notes cells as cell-build tells of them.
@Singleton
class WhenCellBuildTells implements Lane {

    private final EntityManager entityManager;

    WhenCellBuildTells(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "cell-build";
    }

    @Override
    public List<String> topics() {
        return List.of("provolt.cell-build.v1");
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.STOP;
    }

    @Override
    public void handle(Message message) {
        message.fact().ifPresent(fact -> {
            if (fact instanceof CellRegistered cell) {
                entityManager
                        .createNativeQuery("insert into known_cell (cell_id) values (?1) on conflict do nothing")
                        .setParameter(1, cell.cellId().value())
                        .executeUpdate();
            }
        });
    }
}
