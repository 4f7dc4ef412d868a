package org.provolt.cycling.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// What can be asked of a spectrum.
public sealed interface SpectrumCommand {

    /// Keeps a spectrum that is not there yet.
    ///
    /// @param measured what ties its first point to the calendar
    record RecordSpectrum(
            @TargetAggregateIdentifier SpectrumId spectrumId,
            SpectrumMessage message,
            TimeAnchor measured,
            Instant occurredAt)
            implements SpectrumCommand {}

    /// Another file tells the same.
    record ConfirmSpectrum(
            @TargetAggregateIdentifier SpectrumId spectrumId,
            RunId runId,
            SampleSource source,
            long points,
            Instant occurredAt)
            implements SpectrumCommand {}

    /// The last file that told it is taken back.
    record WithdrawSpectrum(
            @TargetAggregateIdentifier SpectrumId spectrumId, RunId runId, ImportId importId, Instant occurredAt)
            implements SpectrumCommand {}
}
