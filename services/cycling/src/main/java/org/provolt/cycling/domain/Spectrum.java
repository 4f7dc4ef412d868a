package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.cycling.domain.SpectrumCommand.ConfirmSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.RecordSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.WithdrawSpectrum;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpectrumId;

/// One impedance spectrum of a run. What was measured does not change.
public class Spectrum {

    @AggregateIdentifier
    SpectrumId spectrumId;

    boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RecordSpectrum command) {
        if (spectrumId != null && !withdrawn) {
            throw Refused.conflict("spectrum-exists", "Spectrum " + spectrumId + " is there already.");
        }
        SpectrumMessage message = command.message();
        apply(new SpectrumRecorded(
                message.runId(),
                command.spectrumId(),
                message.stage(),
                command.measured(),
                message.number(),
                message.columns(),
                message.source(),
                command.occurredAt()));
    }

    @CommandHandler
    void handle(ConfirmSpectrum command) {
        apply(new SpectrumConfirmed(
                command.runId(), spectrumId, command.source(), command.points(), command.occurredAt()));
    }

    /// Taken back again it changes nothing. It is there again once it is recorded again.
    @CommandHandler
    void handle(WithdrawSpectrum command) {
        if (!withdrawn) {
            apply(new SpectrumWithdrawn(command.runId(), spectrumId, command.importId(), command.occurredAt()));
        }
    }

    @EventSourcingHandler
    void on(SpectrumRecorded event) {
        spectrumId = event.spectrumId();
        withdrawn = false;
    }

    @EventSourcingHandler
    void on(SpectrumWithdrawn event) {
        withdrawn = true;
    }
}
