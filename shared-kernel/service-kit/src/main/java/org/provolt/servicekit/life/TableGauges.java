package org.provolt.servicekit.life;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/// Gauges over what stands in the service's tables: whoever reads the measurements asks the database. While that does
/// not answer they are not a number.
@Singleton
@Unremovable
public class TableGauges {

    private final MeterRegistry meters;
    private final EntityManager entityManager;

    TableGauges(MeterRegistry meters, EntityManager entityManager) {
        this.meters = meters;
        this.entityManager = entityManager;
    }

    /// @param query of one number, quickly answered however large the tables are
    public void gauge(String name, Tags tags, String query) {
        Gauge.builder(name, this, gauges -> gauges.ask(query)).tags(tags).register(meters);
    }

    private double ask(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) entityManager.createNativeQuery(query).getSingleResult()).doubleValue());
    }
}
