package org.provolt.cellbuild.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds cells' cards.
@Singleton
public class CellCards {

    private static final String MATCHING =
            "select c from CellCardView c where (lower(c.label) like ?1 escape '!' or lower(c.build) like ?1 escape '!')";

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final Harvests harvests;

    CellCards(EntityManager entityManager, ObjectMapper json, Harvests harvests) {
        this.entityManager = entityManager;
        this.json = json;
        this.harvests = harvests;
    }

    /// A card and the version of its cell.
    public record Versioned(CellCard card, long version) {}

    public Versioned get(CellId cellId) {
        CellCardView view = entityManager.find(CellCardView.class, cellId.value());
        if (view == null) {
            throw Refused.unknown("unknown-cell", "There is no cell " + cellId + ".");
        }
        return new Versioned(card(view, harvests.of(List.of(view.cellId))), view.version);
    }

    public boolean labelIsTaken(String label) {
        return entityManager
                        .createQuery("select count(c) from CellCardView c where c.label = ?1", Long.class)
                        .setParameter(1, label)
                        .getSingleResult()
                > 0;
    }

    /// Cells whose label or build contains `text`.
    ///
    /// @param order `label`, which is meant where nothing is said, or `newest`: recorded last comes first
    public ListPage<CellCard> list(@Nullable String text, @Nullable String order, @Nullable String after, int limit) {
        String pattern = ListPage.containing(text);
        return switch (order == null ? "label" : order) {
            case "label" -> byLabel(pattern, after, limit);
            case "newest" ->
                newestFirst(
                        pattern,
                        after == null ? null : get(CellId.fromString(after)).card(),
                        limit);
            default -> throw Refused.malformed("bad-order", "order is label or newest.");
        };
    }

    private ListPage<CellCard> byLabel(String pattern, @Nullable String after, int limit) {
        TypedQuery<CellCardView> query = entityManager
                .createQuery(MATCHING + " and (?2 is null or c.label > ?2) order by c.label", CellCardView.class)
                .setParameter(1, pattern)
                .setParameter(2, after);
        return page(query, limit, card -> card.build().label());
    }

    private ListPage<CellCard> newestFirst(String pattern, @Nullable CellCard after, int limit) {
        String beyond = after == null ? "" : " and (c.recordedAt < ?2 or c.recordedAt = ?2 and c.cellId < ?3)";
        TypedQuery<CellCardView> query = entityManager
                .createQuery(MATCHING + beyond + " order by c.recordedAt desc, c.cellId desc", CellCardView.class)
                .setParameter(1, pattern);
        if (after != null) {
            query.setParameter(2, after.recordedAt())
                    .setParameter(3, after.cellId().value());
        }
        return page(query, limit, card -> card.cellId().toString());
    }

    private ListPage<CellCard> page(TypedQuery<CellCardView> query, int limit, Function<CellCard, String> cursor) {
        List<CellCardView> views = query.setMaxResults(limit + 1).getResultList();
        Map<UUID, HarvestCard> opened =
                harvests.of(views.stream().map(view -> view.cellId).toList());
        List<CellCard> cards = views.stream().map(view -> card(view, opened)).toList();
        return ListPage.of(cards, limit, cursor);
    }

    private CellCard card(CellCardView view, Map<UUID, HarvestCard> opened) {
        return new CellCard(
                new CellId(view.cellId),
                build(view.build),
                view.retired,
                view.occurredAt,
                view.recordedAt,
                view.recordedBy,
                view.correctedAt,
                opened.get(view.cellId));
    }

    private CellBuild build(String text) {
        try {
            return json.readValue(text, CellBuild.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a stored build cannot be read", broken);
        }
    }
}
