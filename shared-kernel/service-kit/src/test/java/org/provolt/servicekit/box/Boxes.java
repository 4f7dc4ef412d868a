package org.provolt.servicekit.box;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.origin.Origin;

/// What tests ask of the boxes.
@Singleton
public class Boxes {

    private final EntityManager entityManager;
    private final Commands commands;

    Boxes(EntityManager entityManager, Commands commands) {
        this.entityManager = entityManager;
        this.commands = commands;
    }

    public void put(LotId boxId, int place, String content) {
        QuarkusTransaction.requiringNew()
                .run(() -> ScopedValue.where(Origin.CURRENT, Origin.of("tester", "technician", "test"))
                        .run(() -> commands.send(new Box.Put(boxId, place, content))));
    }

    /// As the inbox does: so many messages of one source, with ids as long as an import's.
    public void remember(String source, int messages) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                        insert into inbox (lane, source, message_id, digest)
                        select 'samples', ?1, ?1 || '/biologic-gcpl-0123456789abcdef/' || n * 1000,
                               sha256(cast(cast(n as text) as bytea))
                        from generate_series(1, ?2) n""")
                        .setParameter(1, source)
                        .setParameter(2, messages)
                        .executeUpdate());
    }

    /// Numbers of the box's stored events, in order.
    public List<?> sequences(LotId boxId) {
        return query("select sequence from event where stream_id = ?1 order by sequence", boxId.toString());
    }

    public long count(String sql, Object... parameters) {
        return ((Number) query(sql, parameters).getFirst()).longValue();
    }

    public List<?> query(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var query = entityManager.createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return query.getResultList();
        });
    }
}
