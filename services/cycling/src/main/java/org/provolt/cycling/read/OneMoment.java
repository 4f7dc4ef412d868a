package org.provolt.cycling.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;

/// Reads what takes several queries as it was at one moment, while samples come in.
@Singleton
public class OneMoment {

    private final EntityManager entityManager;

    OneMoment(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public <T> T read(Supplier<T> query) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entityManager
                    .createNativeQuery("set transaction isolation level repeatable read, read only")
                    .executeUpdate();
            return query.get();
        });
    }
}
