package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.InstrumentRegistered;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.contracts.cycling.MappingSaved;
import org.provolt.cycling.domain.InstrumentCommand.MapLoadCells;
import org.provolt.cycling.domain.InstrumentCommand.RegisterInstrument;
import org.provolt.cycling.domain.InstrumentCommand.SaveMapping;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;

/// A cycler or potentiostat with its channels.
public class Instrument {

    @AggregateIdentifier
    InstrumentId instrumentId;

    List<String> channels = List.of();

    @Nullable
    LoadCellsMapped loadCells;

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
        if (loadCells == null
                ? command.columns().isEmpty()
                : loadCells.columns().equals(command.columns())) {
            throw Refused.impossible("impossible-value", "/columns", "The load cells are mapped so already.");
        }
        if (loadCells != null && !command.reasoned()) {
            throw Refused.impossible("reason-required", "/reason", "Say why, in your own words.");
        }
        int version = loadCells == null ? 1 : loadCells.version() + 1;
        apply(new LoadCellsMapped(instrumentId, version, command.columns(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(LoadCellsMapped event) {
        loadCells = event;
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
