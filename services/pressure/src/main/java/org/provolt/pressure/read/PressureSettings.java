package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.ListPage;

/// Finds pressure settings.
@Singleton
public class PressureSettings {

    private final EntityManager entityManager;

    PressureSettings(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /// A card and the version of its setting.
    public record Versioned(SettingCard card, long version) {}

    public Versioned get(PressureSettingId settingId) {
        PressureSettingView view = entityManager.find(PressureSettingView.class, settingId.value());
        if (view == null) {
            throw Refused.unknown("unknown-pressure-setting", "There is no pressure setting " + settingId + ".");
        }
        return new Versioned(card(view), view.version);
    }

    /// Settings by moment, those of a cell, and those whose note or cell's label contains `text`.
    public ListPage<SettingCard> list(
            @Nullable CellId cellId, @Nullable String text, @Nullable Place after, int limit) {
        String pattern = text == null ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT) + "%";
        Place place = after == null ? Place.BEGINNING : after;
        List<SettingCard> found = entityManager
                .createQuery("""
                        select s from PressureSettingView s left join KnownCell c on c.cellId = s.cellId
                        where lower(concat(coalesce(c.label, ''), ' ', coalesce(s.note, ''))) like ?1
                          and (?4 is null or s.cellId = ?4)
                          and (s.occurredAt > ?2 or s.occurredAt = ?2 and s.pressureSettingId > ?3)
                        order by s.occurredAt, s.pressureSettingId""", PressureSettingView.class)
                .setParameter(1, pattern)
                .setParameter(2, place.occurredAt())
                .setParameter(3, place.settingId())
                .setParameter(4, cellId == null ? null : cellId.value())
                .setMaxResults(limit + 1)
                .getResultList()
                .stream()
                .map(this::card)
                .toList();
        return ListPage.of(found, limit, card -> Place.of(card).text());
    }

    /// Settings of a cell in order of their moments, that began before `to` and were not over before `from`.
    List<SettingCard> of(CellId cellId, Instant from, Instant to) {
        return entityManager
                .createQuery("""
                        select s from PressureSettingView s
                        where s.cellId = ?1 and s.occurredAt < ?3
                          and (s.occurredAt >= ?2 or (s.withdrawnAt is null
                            and (s.releasedAt is null or s.releasedAt > ?2)
                            and not exists (
                              select 1 from PressureSettingView n
                              where n.cellId = s.cellId and n.withdrawnAt is null and n.occurredAt <= ?2
                                and n.occurredAt > s.occurredAt)))
                        order by s.occurredAt, s.recordedAt, s.pressureSettingId""", PressureSettingView.class)
                .setParameter(1, cellId.value())
                .setParameter(2, from)
                .setParameter(3, to)
                .getResultList()
                .stream()
                .map(this::card)
                .toList();
    }

    private SettingCard card(PressureSettingView view) {
        CalibrationView calibration =
                view.calibrationId == null ? null : entityManager.find(CalibrationView.class, view.calibrationId);
        return SettingCard.of(view, calibration);
    }

    /// Where a page of the list ended.
    public record Place(Instant occurredAt, UUID settingId) {

        private static final Place BEGINNING = new Place(Instant.parse("0001-01-01T00:00:00Z"), new UUID(0, 0));

        public static Place of(String text) {
            int end = text.indexOf('/');
            return new Place(
                    Instant.parse(text.substring(0, Math.max(end, 0))), UUID.fromString(text.substring(end + 1)));
        }

        static Place of(SettingCard card) {
            return new Place(card.occurredAt(), card.pressureSettingId());
        }

        String text() {
            return occurredAt + "/" + settingId;
        }
    }
}
