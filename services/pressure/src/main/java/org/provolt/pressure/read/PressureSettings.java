package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /// Settings by moment.
    public ListPage<SettingCard> list(SettingSearch search, int limit) {
        List<SettingCard> found =
                search.rows(entityManager, limit + 1).stream().map(this::card).toList();
        return ListPage.of(found, limit, card -> Place.of(card).text());
    }

    /// The pressure on the cell that lies in a fixture at a moment: the cell's newest setting then is in this fixture,
    /// and neither released by then nor withdrawn.
    Optional<SettingCard> pressingIn(UUID fixtureId, Instant at) {
        return entityManager
                .createQuery("""
                        select s from PressureSettingView s
                        where s.fixtureId = ?1 and s.occurredAt <= ?2
                          and s.withdrawnAt is null and (s.releasedAt is null or s.releasedAt > ?2)
                          and not exists (
                            select 1 from PressureSettingView n
                            where n.cellId = s.cellId and n.withdrawnAt is null and n.occurredAt <= ?2
                              and (n.occurredAt > s.occurredAt
                                or n.occurredAt = s.occurredAt and n.recordedAt > s.recordedAt))
                        order by s.occurredAt desc""", PressureSettingView.class)
                .setParameter(1, fixtureId)
                .setParameter(2, at)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .map(this::card)
                .findFirst();
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
        FixtureView fixture = view.fixtureId == null ? null : entityManager.find(FixtureView.class, view.fixtureId);
        KnownCell cell = entityManager.find(KnownCell.class, view.cellId);
        return SettingCard.of(
                view, cell == null ? null : cell.label, fixture == null ? null : fixture.label, calibration);
    }

    /// Where a page of the list ended.
    public record Place(Instant occurredAt, UUID settingId) {

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
