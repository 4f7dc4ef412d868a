package org.provolt.metrics.domain;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.SpectrumId;
import org.provolt.metrics.domain.SpectrumCommand.TellSpectrum;

/// One spectrum of one run, as often as it was fitted. The newest telling counts.
public class FittedSpectrum {

    @AggregateIdentifier
    SpectrumId spectrumId;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(TellSpectrum command) {
        TellingRules.check(command.fitted());
        apply(command.fitted());
    }

    @EventSourcingHandler
    void on(SpectrumFitted event) {
        spectrumId = event.spectrumId();
    }
}
