package org.provolt.cellbuild.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.LotId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds lots.
@Singleton
public class Lots {

    private final EntityManager entityManager;

    Lots(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    public LotView get(LotId lotId) {
        LotView lot = entityManager.find(LotView.class, lotId.value());
        if (lot == null) {
            throw Refused.unknown("unknown-lot", "There is no lot " + lotId + ".");
        }
        return lot;
    }

    /// Lots by identity, those whose material, supplier or number contains `text`.
    public ListPage<LotView> list(@Nullable String text, @Nullable String after, int limit) {
        String pattern = ListPage.containing(text);
        List<LotView> found = entityManager
                .createQuery("""
                        select l from LotView l
                        where lower(concat(l.material, ' ', l.supplier, ' ', l.lotNumber)) like ?1 escape '!'
                          and (?2 is null or l.lotId > ?2)
                        order by l.lotId""", LotView.class)
                .setParameter(1, pattern)
                .setParameter(2, after == null ? null : UUID.fromString(after))
                .setMaxResults(limit + 1)
                .getResultList();
        return ListPage.of(found, limit, lot -> lot.lotId.toString());
    }
}
