package org.provolt.pressure.read;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.pressure.domain.Occupied;
import org.provolt.pressure.domain.Placement;
import org.provolt.pressure.domain.Placements;
import org.provolt.pressure.domain.Stay;

/// Which cells lie where, as it was recorded. Whoever decides by it holds the cell and the fixture.
@Singleton
public class FixturePlaces {

    private final EntityManager entityManager;
    private final KnownCells cells;

    FixturePlaces(EntityManager entityManager, KnownCells cells) {
        this.entityManager = entityManager;
        this.cells = cells;
    }

    /// The settings of a cell, and of every cell that ever lay in a fixture.
    public Placements of(CellId cellId, FixtureId fixtureId) {
        return new Placements(entityManager
                .createQuery("""
                        select s from PressureSettingView s
                        where s.withdrawnAt is null and (s.cellId = ?1 or s.cellId in (
                          select f.cellId from PressureSettingView f where f.fixtureId = ?2 and f.withdrawnAt is null))
                        order by s.recordedAt, s.pressureSettingId""", PressureSettingView.class)
                .setParameter(1, cellId.value())
                .setParameter(2, fixtureId.value())
                .getResultList()
                .stream()
                .map(FixturePlaces::placement)
                .toList());
    }

    /// The fixture of the setting that counted for the cell before this one; empty where no fixture did, or where this
    /// one was withdrawn.
    public Optional<FixtureId> fixtureBefore(PressureSettingId settingId) {
        List<?> fixtures = entityManager
                .createNativeQuery("""
                        select b.fixture_id from pressure_setting_view s
                        join pressure_setting_view b on b.cell_id = s.cell_id and b.withdrawn_at is null
                          and (b.occurred_at, b.recorded_at, b.pressure_setting_id)
                            < (s.occurred_at, s.recorded_at, s.pressure_setting_id)
                        where s.pressure_setting_id = ?1 and s.withdrawn_at is null
                        order by b.occurred_at desc, b.recorded_at desc, b.pressure_setting_id desc
                        limit 1""", UUID.class)
                .setParameter(1, settingId.value())
                .getResultList();
        return fixtures.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((UUID) fixtures.getFirst()).map(FixtureId::new);
    }

    /// A stay of another cell in a fixture, in words.
    public Occupied occupied(FixtureView fixture, Stay stay) {
        String label = cells.label(stay.cellId()).orElseGet(stay.cellId()::toString);
        return new Occupied(fixture.label, label, stay.from(), stay.until());
    }

    private static Placement placement(PressureSettingView view) {
        return new Placement(
                new PressureSettingId(view.pressureSettingId),
                new CellId(view.cellId),
                view.fixtureId == null ? null : new FixtureId(view.fixtureId),
                view.occurredAt,
                view.releasedAt);
    }
}
