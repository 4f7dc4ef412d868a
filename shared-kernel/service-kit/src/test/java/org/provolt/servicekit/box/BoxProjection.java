package org.provolt.servicekit.box;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.provolt.contracts.cellbuild.LotReceived;
import org.provolt.servicekit.events.Projection;

/// What each box holds last. Content `explode-at-commit` breaks the outer transaction at its very end, as a lost
/// connection would; content `database-gone` fails as everything does while the database starts.
@Singleton
public class BoxProjection implements Projection {

    public static final String EXPLODE = "explode-at-commit";

    public static final String DATABASE_GONE = "database-gone";

    /// How often the database is to be gone yet.
    public final AtomicInteger outages = new AtomicInteger();

    /// How many commits are to explode yet.
    public final AtomicInteger explosions = new AtomicInteger();

    private final EntityManager entityManager;

    BoxProjection(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @EventHandler
    void on(LotReceived event, @SequenceNumber long sequence) {
        if (event.material().equals(DATABASE_GONE) && outages.getAndDecrement() > 0) {
            entityManager
                    .createNativeQuery("do $$ begin raise exception 'starting up' using errcode = '57P03'; end $$")
                    .executeUpdate();
        }
        boolean explode = event.material().equals(EXPLODE) && explosions.getAndDecrement() > 0;
        entityManager
                .createNativeQuery("""
                        insert into box_view (box_id, content, version) values (?1, ?2, ?3)
                        on conflict (box_id) do update set content = excluded.content, version = excluded.version""")
                .setParameter(1, event.lotId().value())
                .setParameter(2, event.material())
                .setParameter(3, sequence)
                .executeUpdate();
        if (explode) {
            entityManager.createNativeQuery("set constraints all deferred").executeUpdate();
            entityManager
                    .createNativeQuery("insert into box_bomb (box_id) values (?1)")
                    .setParameter(1, event.lotId().value())
                    .executeUpdate();
        }
    }
}
