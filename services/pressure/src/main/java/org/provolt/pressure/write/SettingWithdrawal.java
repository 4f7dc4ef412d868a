package org.provolt.pressure.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.pressure.domain.Occupied;
import org.provolt.pressure.domain.PressureCommand.WithdrawSetting;
import org.provolt.pressure.read.FixturePlaces;
import org.provolt.pressure.read.FixtureView;
import org.provolt.pressure.read.Fixtures;
import org.provolt.pressure.read.KnownCells;
import org.provolt.pressure.read.PressureSettings;
import org.provolt.pressure.read.SettingCard;
import org.provolt.servicekit.events.Commands;

/// Withdrawing a setting: the one before it lasts longer then, so its fixture is looked at and held meanwhile.
@Singleton
class SettingWithdrawal {

    private final Commands commands;
    private final KnownCells cells;
    private final Fixtures fixtures;
    private final PressureSettings settings;
    private final FixturePlaces places;

    SettingWithdrawal(
            Commands commands, KnownCells cells, Fixtures fixtures, PressureSettings settings, FixturePlaces places) {
        this.commands = commands;
        this.cells = cells;
        this.fixtures = fixtures;
        this.settings = settings;
        this.places = places;
    }

    void withdraw(PressureSettingId settingId, Instant occurredAt, String reason) {
        SettingCard card = settings.get(settingId).card();
        cells.lock(new CellId(card.cellId()));
        commands.send(new WithdrawSetting(settingId, occupied(card), occurredAt), reason);
    }

    private @Nullable Occupied occupied(SettingCard card) {
        PressureSettingId settingId = new PressureSettingId(card.pressureSettingId());
        FixtureId before = places.fixtureBefore(settingId).orElse(null);
        if (before == null) {
            return null;
        }
        FixtureView fixture = fixtures.lock(before);
        return places.of(new CellId(card.cellId()), before)
                .clashWithout(settingId)
                .map(clash -> places.occupied(fixture, clash.other()))
                .orElse(null);
    }
}
