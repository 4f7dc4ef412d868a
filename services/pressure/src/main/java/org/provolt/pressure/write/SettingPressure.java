package org.provolt.pressure.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.pressure.domain.FixtureAtWork;
import org.provolt.pressure.domain.Placement;
import org.provolt.pressure.domain.PressureCommand.SetPressure;
import org.provolt.pressure.read.Calibrations;
import org.provolt.pressure.read.FixturePlaces;
import org.provolt.pressure.read.FixtureView;
import org.provolt.pressure.read.Fixtures;
import org.provolt.pressure.read.KnownCells;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;

/// Setting a pressure: what the rules must know of the cell and the fixture is looked up, cell and fixture held
/// meanwhile, the cell first.
@Singleton
class SettingPressure {

    private final Commands commands;
    private final KnownCells cells;
    private final Fixtures fixtures;
    private final Calibrations calibrations;
    private final FixturePlaces places;

    SettingPressure(
            Commands commands, KnownCells cells, Fixtures fixtures, Calibrations calibrations, FixturePlaces places) {
        this.commands = commands;
        this.cells = cells;
        this.fixtures = fixtures;
        this.calibrations = calibrations;
        this.places = places;
    }

    PressureSettingId set(SettingRequest request) {
        PressureSettingId settingId = request.pressureSettingId() == null
                ? new PressureSettingId(UUID.randomUUID())
                : request.pressureSettingId();
        Instant occurredAt = Occurred.at(request.occurredAt());
        Instant releasedAt = request.releasedAt() == null ? null : Occurred.at(request.releasedAt());
        if (request.cellId() != null) {
            cells.await(request.cellId());
            cells.lock(request.cellId());
        }
        commands.send(new SetPressure(
                settingId,
                request.cellId(),
                atWork(settingId, request, occurredAt, releasedAt),
                request.appliedPressurePa(),
                request.measuredPressurePa(),
                request.basis(),
                request.note(),
                Boolean.TRUE.equals(request.confirmed()),
                occurredAt,
                releasedAt));
        return settingId;
    }

    private @Nullable FixtureAtWork atWork(
            PressureSettingId settingId, SettingRequest request, Instant at, @Nullable Instant releasedAt) {
        FixtureId fixtureId = request.fixtureId();
        CellId cellId = request.cellId();
        if (fixtureId == null || cellId == null) {
            return null;
        }
        FixtureView fixture = fixtures.lock(fixtureId);
        return new FixtureAtWork(
                fixtureId,
                fixture.label,
                fixture.rangePa,
                calibrations
                        .inForce(fixtureId, at)
                        .map(c -> new CalibrationId(c.calibrationId))
                        .orElse(null),
                places.of(cellId, fixtureId)
                        .clashOf(new Placement(settingId, cellId, fixtureId, at, releasedAt))
                        .map(stay -> places.occupied(fixture, stay))
                        .orElse(null));
    }
}
