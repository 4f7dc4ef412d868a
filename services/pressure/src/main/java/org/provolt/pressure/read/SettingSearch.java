package org.provolt.pressure.read;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.read.PressureSettings.Place;
import org.provolt.servicekit.http.ListPage;

/// What is asked of the list of settings, and from where on.
///
/// @param text in the note or the cell's label
/// @param order `oldest`, which is meant where nothing is said, or `newest` first, by the moment of the setting
public record SettingSearch(
        @Nullable CellId cellId,
        @Nullable FixtureId fixtureId,
        @Nullable String text,
        @Nullable String order,
        @Nullable Place after) {

    private static final String FROM = """
            select s from PressureSettingView s left join KnownCell c on c.cellId = s.cellId
            where true""";

    public SettingSearch {
        if (order != null && !order.equals("oldest") && !order.equals("newest")) {
            throw Refused.malformed("bad-order", "order is oldest or newest.");
        }
    }

    List<PressureSettingView> rows(EntityManager entityManager, int most) {
        TypedQuery<PressureSettingView> query = entityManager
                .createQuery(FROM + conditions() + ordering(), PressureSettingView.class)
                .setMaxResults(most);
        if (cellId != null) {
            query.setParameter("cell", cellId.value());
        }
        if (fixtureId != null) {
            query.setParameter("fixture", fixtureId.value());
        }
        if (text != null) {
            query.setParameter("pattern", ListPage.containing(text));
        }
        if (after != null) {
            query.setParameter("at", after.occurredAt()).setParameter("id", after.settingId());
        }
        return query.getResultList();
    }

    private String conditions() {
        String beyond = newestFirst() ? "<" : ">";
        return (cellId == null ? "" : " and s.cellId = :cell")
                + (fixtureId == null ? "" : " and s.fixtureId = :fixture")
                + (text == null
                        ? ""
                        : " and lower(concat(coalesce(c.label, ''), ' ', coalesce(s.note, ''))) like :pattern escape '!'")
                + (after == null
                        ? ""
                        : " and (s.occurredAt " + beyond + " :at or s.occurredAt = :at and s.pressureSettingId "
                                + beyond + " :id)");
    }

    private String ordering() {
        String way = newestFirst() ? " desc" : "";
        return " order by s.occurredAt" + way + ", s.pressureSettingId" + way;
    }

    private boolean newestFirst() {
        return "newest".equals(order);
    }
}
