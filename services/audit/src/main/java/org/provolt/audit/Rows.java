package org.provolt.audit;

import jakarta.persistence.Query;
import java.util.List;

/// Rows of a native query, whose type the persistence API does not carry.
public final class Rows {

    private Rows() {}

    public static <T> List<T> of(Query query, Class<T> type) {
        List<?> rows = query.getResultList();
        return rows.stream().map(type::cast).toList();
    }
}
