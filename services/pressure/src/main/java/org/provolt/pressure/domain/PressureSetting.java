package org.provolt.pressure.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.pressure.PressureReleased;
import org.provolt.contracts.pressure.PressureSet;
import org.provolt.contracts.pressure.PressureSettingWithdrawn;
import org.provolt.kernel.CellId;
import org.provolt.kernel.PressureSettingId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.domain.PressureCommand.ReleasePressure;
import org.provolt.pressure.domain.PressureCommand.SetPressure;
import org.provolt.pressure.domain.PressureCommand.WithdrawSetting;
import org.provolt.pressure.domain.SettingState.Pressing;
import org.provolt.pressure.domain.SettingState.Released;
import org.provolt.pressure.domain.SettingState.Withdrawn;

/// A pressure on a cell from a moment on, until it is released; or never, when it was a mistake.
public class PressureSetting {

    @AggregateIdentifier
    PressureSettingId pressureSettingId;

    @SuppressWarnings("NullAway.Init") // by the first event
    CellId cellId;

    @SuppressWarnings("NullAway.Init") // by the first event
    SettingState state;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SetPressure command) {
        if (pressureSettingId != null) {
            throw Refused.conflict(
                    "setting-exists", "Pressure setting " + command.pressureSettingId() + " is recorded already.");
        }
        PressureRules.check(command);
        FixtureAtWork fixture = command.fixture();
        apply(new PressureSet(
                command.pressureSettingId(),
                command.cellId(),
                fixture == null ? null : fixture.fixtureId(),
                fixture == null ? null : fixture.calibrationInForce(),
                command.appliedPressurePa(),
                command.measuredPressurePa(),
                command.basis(),
                blankAsAbsent(command.note()),
                command.occurredAt()));
        if (command.releasedAt() != null) {
            apply(new PressureReleased(command.pressureSettingId(), command.cellId(), command.releasedAt()));
        }
    }

    @CommandHandler
    void handle(WithdrawSetting command) {
        switch (state) {
            case Pressing pressing -> withdraw(pressing.since(), command);
            case Released released -> withdraw(released.since(), command);
            case Withdrawn withdrawn -> throw withdrawn();
        }
    }

    private void withdraw(Instant since, WithdrawSetting command) {
        if (command.occupied() != null) {
            throw command.occupied().byWithdrawal(since);
        }
        apply(new PressureSettingWithdrawn(pressureSettingId, cellId, command.occurredAt()));
    }

    @CommandHandler
    void handle(ReleasePressure command) {
        switch (state) {
            case Pressing pressing -> release(pressing, command);
            case Released released ->
                throw Refused.conflict(
                        "setting-released", "The pressure of " + pressureSettingId + " was released already.");
            case Withdrawn withdrawn -> throw withdrawn();
        }
    }

    private void release(Pressing pressing, ReleasePressure command) {
        if (command.occurredAt().isBefore(pressing.since())) {
            throw Refused.impossible(
                    "release-before-setting",
                    "/occurred_at",
                    "The pressure was set at " + pressing.since() + "; it cannot be released before.");
        }
        apply(new PressureReleased(pressureSettingId, cellId, command.occurredAt()));
    }

    private Refused withdrawn() {
        return Refused.conflict("setting-withdrawn", "Pressure setting " + pressureSettingId + " was withdrawn.");
    }

    private static @Nullable String blankAsAbsent(@Nullable String note) {
        return note == null || note.isBlank() ? null : note.strip();
    }

    @EventSourcingHandler
    void on(PressureSet event) {
        pressureSettingId = event.pressureSettingId();
        cellId = event.cellId();
        state = new Pressing(event.occurredAt());
    }

    @EventSourcingHandler
    void on(PressureSettingWithdrawn event) {
        state = new Withdrawn();
    }

    @EventSourcingHandler
    void on(PressureReleased event) {
        if (state instanceof Pressing(Instant since)) {
            state = new Released(since);
        }
    }
}
