package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.cycling.CurrentAccuracyStated;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.LoadCellsWithdrawn;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.cycling.domain.InstrumentCommand.MapLoadCells;
import org.provolt.cycling.domain.InstrumentCommand.RegisterInstrument;
import org.provolt.cycling.domain.InstrumentCommand.SaveMapping;
import org.provolt.cycling.domain.InstrumentCommand.StateCurrentAccuracy;
import org.provolt.cycling.domain.InstrumentCommand.WithdrawLoadCells;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;

/// A cycler or potentiostat with its channels.
public class Instrument {

    @AggregateIdentifier
    InstrumentId instrumentId;

    List<String> channels = List.of();

    final LoadCellVersions loadCells = new LoadCellVersions();

    int accuracyStatements;

    final Map<String, MappingSaved> mappings = new HashMap<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RegisterInstrument command) {
        if (instrumentId != null) {
            throw Refused.conflict(
                    "instrument-exists", "Instrument " + command.instrumentId() + " is registered already.");
        }
        InstrumentRules.check(command);
        apply(new InstrumentRegistered(
                command.instrumentId(),
                command.maker(),
                command.model(),
                command.serial(),
                command.firmware(),
                command.timeZone(),
                command.channels(),
                command.currentAccuracyPercent(),
                command.voltageAccuracyPercent(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(SaveMapping command) {
        MappingRules.check(command);
        String name = command.name().strip();
        MappingSaved newest = mappings.get(name);
        if (newest != null && !command.reasoned()) {
            throw Refused.impossible("reason-required", "/reason", "Say why, in your own words.");
        }
        if (newest != null && newest.mapping().equals(command.mapping())) {
            throw Refused.impossible("impossible-value", "/columns", "The mapping says so already.");
        }
        int version = newest == null ? 1 : newest.version() + 1;
        apply(new MappingSaved(instrumentId, name, version, command.mapping(), command.occurredAt()));
    }

    @CommandHandler
    void handle(MapLoadCells command) {
        LoadCellRules.check(command, channels);
        loadCells.requireAnother(command.columns());
        if (!loadCells.isEmpty() && !command.reasoned()) {
            throw Refused.impossible("reason-required", "/reason", "Say why, in your own words.");
        }
        apply(new LoadCellsMapped(instrumentId, loadCells.next(), command.columns(), command.occurredAt()));
    }

    @CommandHandler
    void handle(StateCurrentAccuracy command) {
        InstrumentRules.check(command);
        if (accuracyStatements > 0 && !command.reasoned()) {
            throw Refused.impossible("reason-required", "/reason", "Say why, in your own words.");
        }
        apply(new CurrentAccuracyStated(
                instrumentId,
                accuracyStatements + 1,
                Objects.requireNonNull(command.gainPercent()),
                command.offsetAmpere(),
                Objects.requireNonNull(command.basis()).strip(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(WithdrawLoadCells command) {
        loadCells.requireStanding(command.version());
        apply(new LoadCellsWithdrawn(instrumentId, command.version(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(CurrentAccuracyStated event) {
        accuracyStatements = event.version();
    }

    @EventSourcingHandler
    void on(LoadCellsMapped event) {
        loadCells.map(event);
    }

    @EventSourcingHandler
    void on(LoadCellsWithdrawn event) {
        loadCells.withdraw(event.version());
    }

    @EventSourcingHandler
    void on(MappingSaved event) {
        mappings.put(event.name(), event);
    }

    @EventSourcingHandler
    void on(InstrumentRegistered event) {
        instrumentId = event.instrumentId();
        channels = event.channels();
    }
}
