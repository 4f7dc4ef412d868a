package org.provolt.cycling.domain;

import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;
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

    /// A sender says its stage, which nobody said before.
    ///
    /// @param source absent for a live instrument
    record TellStage(
            @TargetAggregateIdentifier SpectrumId spectrumId,
            RunId runId,
            String stage,
            @Nullable SampleSource source,
            Instant occurredAt)
            implements SpectrumCommand {}

    /// A person says that its stage is another one.
    ///
    /// @param stage absent where its time is to tell
    /// @param seen  version of the spectrum that it rests on: refused when the spectrum has moved on
    record CorrectStage(
            @TargetAggregateIdentifier SpectrumId spectrumId,
            RunId runId,
            @Nullable String stage,
            @TargetAggregateVersion long seen,
            Instant occurredAt)
            implements SpectrumCommand {}

    /// The last file that told it is taken back.
    record WithdrawSpectrum(
            @TargetAggregateIdentifier SpectrumId spectrumId, RunId runId, ImportId importId, Instant occurredAt)
            implements SpectrumCommand {}
}
