package org.provolt.servicekit.box;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.eventhandling.EventHandler;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.servicekit.events.StreamingProjection;

/// How often something was put into each box, a moment later. It cannot bear `poison`.
@Singleton
public class BoxCurve implements StreamingProjection {

    public static final String POISON = "poison";

    /// Whether it bears poison now.
    public final AtomicBoolean hardened = new AtomicBoolean();

    private final EntityManager entityManager;

    BoxCurve(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(LotReceived event) {
        if (event.material().equals(POISON) && !hardened.get()) {
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
