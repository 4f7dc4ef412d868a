package org.provolt.cycling.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds instruments.
@Singleton
public class Instruments {

    private final EntityManager entityManager;

    Instruments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public InstrumentView get(InstrumentId instrumentId) {
        InstrumentView instrument = entityManager.find(InstrumentView.class, instrumentId.value());
        if (instrument == null) {
            throw Refused.unknown("unknown-instrument", "There is no instrument " + instrumentId + ".");
        }
        return instrument;
    }

    public boolean exists(InstrumentId instrumentId) {
        return entityManager.find(InstrumentView.class, instrumentId.value()) != null;
    }

    /// Instruments by identity, those whose maker, model or serial number contains `text`.
    public ListPage<InstrumentView> list(@Nullable String text, @Nullable String after, int limit) {
        String pattern = ListPage.containing(text);
        TypedQuery<InstrumentView> query = entityManager
                .createQuery("""
                        select i from InstrumentView i
                        where lower(concat(i.maker, ' ', i.model, ' ', i.serial)) like ?1 escape '!' and i.instrumentId > ?2
                        order by i.instrumentId""", InstrumentView.class)
                .setParameter(1, pattern)
                .setParameter(2, after == null ? new UUID(0, 0) : ListCursors.uuid(after))
                .setMaxResults(limit + 1);
        return ListPage.of(query.getResultList(), limit, instrument -> instrument.instrumentId.toString());
    }
}
