package org.provolt.metrics.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// What can be asked of a spectrum.
public sealed interface SpectrumCommand {

    /// Tell what was fitted.
    record TellSpectrum(@TargetAggregateIdentifier SpectrumId spectrumId, SpectrumFitted fitted)
            implements SpectrumCommand {

        public TellSpectrum(SpectrumFitted fitted) {
            this(fitted.spectrumId(), fitted);
        }
    }

    /// The spectrum was taken back; there are no results of it.
    record WithdrawFit(@TargetAggregateIdentifier SpectrumId spectrumId, RunId runId, Instant occurredAt)
            implements SpectrumCommand {}
}
