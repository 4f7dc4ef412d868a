package org.provolt.servicekit.box;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import org.axonframework.eventhandling.EventHandler;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.servicekit.events.StreamingProjection;

/// How often something was put into each box, a moment later. It cannot bear `poison`.
@Singleton
public class BoxCurve implements StreamingProjection {

    public static final String POISON = "poison";

    private final EntityManager entityManager;

    BoxCurve(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(LotReceived event) {
        if (event.material().equals(POISON)) {
            throw new IllegalStateException("this projection cannot bear " + POISON);
        }
        entityManager
                .createNativeQuery("""
                        insert into box_curve (box_id, puts) values (?1, 1)
                        on conflict (box_id) do update set puts = box_curve.puts + 1""")
                .setParameter(1, event.lotId().value())
                .executeUpdate();
    }
}
