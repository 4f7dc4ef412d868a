package org.provolt.pressure.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.pressure.FixtureRegistered;
import org.provolt.contracts.pressure.LiveReadingsWithdrawn;
import org.provolt.contracts.pressure.LoadCellCalibrated;
import org.provolt.contracts.pressure.ReadingsWithdrawn;
import org.provolt.kernel.CalibrationId;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.domain.FixtureCommand.CalibrateLoadCell;
import org.provolt.pressure.domain.FixtureCommand.RegisterFixture;
import org.provolt.pressure.domain.FixtureCommand.WithdrawLiveReadings;
import org.provolt.pressure.domain.FixtureCommand.WithdrawReadings;

/// A device that presses on cells, with the calibrations of its load cell. None is ever changed: a better one is a
/// further one.
public class Fixture {

    @AggregateIdentifier
    FixtureId fixtureId;

    final Set<CalibrationId> calibrations = new HashSet<>();
    int liveWithdrawals;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterFixture command) {
        if (fixtureId != null) {
            throw Refused.conflict("fixture-exists", "Fixture " + command.fixtureId() + " is registered already.");
        }
        FixtureRules.check(command);
        apply(new FixtureRegistered(
                command.fixtureId(),
                command.label(),
                command.pressedAreaMm2(),
                command.rangePa(),
                command.loadCellSerial(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(CalibrateLoadCell command) {
        if (calibrations.contains(command.calibrationId())) {
            throw Refused.conflict(
                    "calibration-exists", "Calibration " + command.calibrationId() + " is recorded already.");
        }
        FixtureRules.check(command);
        apply(new LoadCellCalibrated(
                command.calibrationId(),
                command.fixtureId(),
                command.slopePaPerVolt(),
                command.slopeNewtonPerVolt(),
                command.offsetPa(),
                command.standardUncertaintyPa(),
                command.certificate(),
                command.validFrom(),
                command.validUntil(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(WithdrawReadings command) {
        apply(new ReadingsWithdrawn(
                command.fixtureId(), command.importId(), command.lastReading(), command.occurredAt()));
    }

    @CommandHandler
    void handle(WithdrawLiveReadings command) {
        FixtureRules.check(command);
        apply(new LiveReadingsWithdrawn(
                command.fixtureId(), liveWithdrawals + 1, command.from(), command.until(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(LiveReadingsWithdrawn event) {
        liveWithdrawals = event.number();
    }

    @EventSourcingHandler
    void on(FixtureRegistered event) {
        fixtureId = event.fixtureId();
    }

    @EventSourcingHandler
    void on(LoadCellCalibrated event) {
        calibrations.add(event.calibrationId());
    }
}
