package org.provolt.cellbuild.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds cells' cards.
@Singleton
public class CellCards {

    private final EntityManager entityManager;
    private final ObjectMapper json;

    CellCards(EntityManager entityManager, ObjectMapper json) {
        this.entityManager = entityManager;
        this.json = json;
    }

    /// A card and the version of its cell.
    public record Versioned(CellCard card, long version) {}

    public Versioned get(CellId cellId) {
        CellCardView view = entityManager.find(CellCardView.class, cellId.value());
        if (view == null) {
            throw Refused.unknown("unknown-cell", "There is no cell " + cellId + ".");
        }
        return new Versioned(card(view), view.version);
    }

    public boolean labelIsTaken(String label) {
        return entityManager
                        .createQuery("select count(c) from CellCardView c where c.label = ?1", Long.class)
                        .setParameter(1, label)
                        .getSingleResult()
                > 0;
    }

    /// Cells by label, those whose label or build contains `text`.
    public ListPage<CellCard> list(@Nullable String text, @Nullable String after, int limit) {
        String pattern = text == null ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
        TypedQuery<CellCardView> query = entityManager
                .createQuery("""
                        select c from CellCardView c
                        where (lower(c.label) like ?1 or lower(c.build) like ?1) and (?2 is null or c.label > ?2)
                        order by c.label""", CellCardView.class)
                .setParameter(1, pattern)
                .setParameter(2, after)
                .setMaxResults(limit + 1);
        List<CellCard> cards = query.getResultList().stream().map(this::card).toList();
        return ListPage.of(cards, limit, card -> card.build().label());
    }

    private CellCard card(CellCardView view) {
        return new CellCard(
                new CellId(view.cellId),
                build(view.build),
                view.retired,
                view.occurredAt,
                view.recordedAt,
                view.recordedBy,
                view.correctedAt);
    }

    private CellBuild build(String text) {
        try {
            return json.readValue(text, CellBuild.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored build cannot be read", broken);
        }
    }
}
