package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.FitWithdrawn;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.CellId;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.domain.SpectrumCommand.TellSpectrum;
import org.provolt.metrics.domain.SpectrumCommand.WithdrawFit;

/// One spectrum of one run, as often as it was fitted. The newest telling counts.
public class FittedSpectrum {

    @AggregateIdentifier
    SpectrumId spectrumId;

    @SuppressWarnings("NullAway.Init") // by the first event
    CellId cellId;

    boolean withdrawn;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellSpectrum command) {
        TellingRules.check(command.fitted());
        apply(command.fitted());
    }

    @CommandHandler
    void handle(WithdrawFit command) {
        if (withdrawn) {
            throw Refused.conflict("fit-withdrawn", "What was fitted to the spectrum is withdrawn already.");
        }
        apply(new FitWithdrawn(command.runId(), cellId, command.spectrumId(), command.occurredAt()));
    }

    @EventSourcingHandler
    void on(SpectrumFitted event) {
        spectrumId = event.spectrumId();
        cellId = event.cellId();
        withdrawn = false;
    }

    @EventSourcingHandler
    void on(FitWithdrawn event) {
        withdrawn = true;
    }
}
