package org.provolt.cycling.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SpectrumConfirmed;
import org.provolt.contracts.cycling.SpectrumRecorded;
import org.provolt.contracts.cycling.SpectrumStageStated;
import org.provolt.contracts.cycling.SpectrumWithdrawn;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.cycling.domain.SpectrumCommand.ConfirmSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.CorrectStage;
import org.provolt.cycling.domain.SpectrumCommand.RecordSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.TellStage;
import org.provolt.cycling.domain.SpectrumCommand.WithdrawSpectrum;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;

/// One impedance spectrum of a run. What was measured does not change; the stage that is said of it can.
public class Spectrum {

    @AggregateIdentifier
    SpectrumId spectrumId;

    boolean withdrawn;

    @Nullable
    String stage;

    /// Whether the stage was stated since the points were recorded.
    boolean stated;

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

    /// Said of a spectrum whose stage somebody said already it changes nothing.
    @CommandHandler
    void handle(TellStage command) {
        if (stage == null && !stated) {
            apply(new SpectrumStageStated(
                    command.runId(),
                    spectrumId,
                    null,
                    command.stage(),
                    StageBasis.TOLD,
                    command.source(),
                    command.occurredAt()));
        }
    }

    @CommandHandler
    void handle(CorrectStage command) {
        if (Objects.equals(stage, command.stage())) {
            throw Refused.impossible("impossible-value", "/value", "The spectrum says so already.");
        }
        apply(new SpectrumStageStated(
                command.runId(), spectrumId, stage, command.stage(), StageBasis.CORRECTED, null, command.occurredAt()));
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
        if (!stated) {
            stage = event.stage();
        }
    }

    @EventSourcingHandler
    void on(SpectrumStageStated event) {
        stage = event.stage();
        stated = true;
    }

    @EventSourcingHandler
    void on(SpectrumWithdrawn event) {
        withdrawn = true;
    }
}
