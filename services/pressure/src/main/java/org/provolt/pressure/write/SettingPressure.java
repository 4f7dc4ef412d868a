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
import org.provolt.pressure.domain.PressureCommand.SetPressure;
import org.provolt.pressure.read.Calibrations;
import org.provolt.pressure.read.FixtureView;
import org.provolt.pressure.read.Fixtures;
import org.provolt.pressure.read.KnownCells;
import org.provolt.pressure.read.PressureSettings;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.http.Occurred;

/// Setting a pressure: what the rules must know of the cell and the fixture is looked up, the fixture held meanwhile.
@Singleton
class SettingPressure {

    private final Commands commands;
    private final KnownCells cells;
    private final Fixtures fixtures;
    private final Calibrations calibrations;
    private final PressureSettings settings;

    SettingPressure(
            Commands commands,
            KnownCells cells,
            Fixtures fixtures,
            Calibrations calibrations,
            PressureSettings settings) {
        this.commands = commands;
        this.cells = cells;
        this.fixtures = fixtures;
        this.calibrations = calibrations;
        this.settings = settings;
    }

    PressureSettingId set(SettingRequest request) {
        PressureSettingId settingId = request.pressureSettingId() == null
                ? new PressureSettingId(UUID.randomUUID())
                : request.pressureSettingId();
        Instant occurredAt = Occurred.at(request.occurredAt());
        if (request.cellId() != null) {
            cells.await(request.cellId());
        }
        commands.send(new SetPressure(
                settingId,
                request.cellId(),
                atWork(request.fixtureId(), request.cellId(), occurredAt),
                request.appliedPressurePa(),
                request.measuredPressurePa(),
                request.basis(),
                request.note(),
                Boolean.TRUE.equals(request.confirmed()),
                occurredAt));
        return settingId;
    }

    private @Nullable FixtureAtWork atWork(@Nullable FixtureId fixtureId, @Nullable CellId cellId, Instant at) {
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
                settings.otherCellIn(fixtureId, cellId, at).orElse(null));
    }
}
