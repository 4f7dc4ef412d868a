package org.provolt.audit.trail;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.provolt.audit.Rows;
import org.provolt.audit.witness.Witnessed;

/// Every fact that was witnessed, in order.
@Singleton
class LaboratoryTrail {

    private final EntityManager entityManager;

    LaboratoryTrail(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// What follows a place, of the facts that the filter wants.
    List<Witnessed> of(TrailFilter filter, TrailOrder order, TrailPlace after, int most) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        String wanted = wanted(filter, parameters);
        Query query = entityManager
                .createNativeQuery(
                        "select w.* from witnessed w where (w.recorded_at, w.service, w.number) %s (:at, :service, :number)%s"
                                        .formatted(order.beyond, wanted)
                                + " order by w.recorded_at %1$s, w.service %1$s, w.number %1$s limit :most"
                                        .formatted(order.direction),
                        Witnessed.class)
                .setParameter("at", after.recordedAt())
                .setParameter("service", after.service())
                .setParameter("number", after.number())
                .setParameter("most", most);
        parameters.forEach(query::setParameter);
        return Rows.of(query, Witnessed.class);
    }

    private static String wanted(TrailFilter filter, Map<String, Object> parameters) {
        StringBuilder wanted = new StringBuilder();
        if (filter.recordId() != null) {
            wanted.append(" and (w.service, w.number) in (select t.service, t.number from trail_entry t"
                    + " where t.record_id = :record");
            parameters.put("record", filter.recordId());
            if (filter.records() != null) {
                wanted.append(" and t.records = :records");
                parameters.put("records", filter.records().toString());
            }
            wanted.append(")");
        }
        add(wanted, parameters, " and w.actor = :actor", "actor", filter.actor());
        add(wanted, parameters, " and w.recorded_at >= :from", "from", filter.from());
        add(wanted, parameters, " and w.recorded_at < :to", "to", filter.to());
        add(wanted, parameters, " and w.fact_type = :type", "type", filter.type());
        return wanted.toString();
    }

    private static void add(
            StringBuilder wanted,
            Map<String, Object> parameters,
            String condition,
            String name,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            wanted.append(condition);
            parameters.put(name, value);
        }
    }
}
