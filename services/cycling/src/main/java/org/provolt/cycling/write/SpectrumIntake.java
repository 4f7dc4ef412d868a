package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.cycling.domain.SpectrumCommand.ConfirmSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.RecordSpectrum;
import org.provolt.cycling.domain.SpectrumCommand.TellStage;
import org.provolt.cycling.domain.SpectrumIdentity;
import org.provolt.cycling.domain.SpectrumRules;
import org.provolt.cycling.read.RunSpectra;
import org.provolt.cycling.read.Runs;
import org.provolt.kernel.Refused;
import org.provolt.kernel.SpectrumId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.messages.Message;

/// Keeps spectra, each once: told again it changes nothing, told by another file that file is kept as evidence, told
/// with a stage where nobody said one the stage is kept.
///
/// Works under the lock of the run, so that two messages of one spectrum do not both find it missing. A run that is
/// over takes spectra all the same: files are imported after it.
@Singleton
class SpectrumIntake {

    private final Runs runs;
    private final RunSpectra spectra;
    private final Commands commands;

    SpectrumIntake(Runs runs, RunSpectra spectra, Commands commands) {
        this.runs = runs;
        this.spectra = spectra;
        this.commands = commands;
    }

    void take(Message message) {
        SpectrumMessage spectrum = read(message);
        Instant runStartedAt = runs.lock(spectrum.runId());
        Instant occurredAt = BatchMessage.occurredAt(message);
        boolean timeSaid = message.attributes().containsKey("time");
        TimeAnchor measured = SpectrumRules.measured(spectrum, timeSaid, occurredAt, runStartedAt);
        Optional<SpectrumId> known = spectra.told(spectrum, measured);
        if (known.isEmpty()) {
            commands.send(new RecordSpectrum(SpectrumIdentity.of(spectrum, measured), spectrum, measured, occurredAt));
        } else {
            again(known.get(), spectrum, occurredAt);
        }
    }

    private void again(SpectrumId known, SpectrumMessage spectrum, Instant occurredAt) {
        if (spectrum.source() != null) {
            confirm(known, spectrum, spectrum.source(), occurredAt);
        }
        if (spectrum.stage() != null) {
            commands.send(new TellStage(known, spectrum.runId(), spectrum.stage(), spectrum.source(), occurredAt));
        }
    }

    private void confirm(SpectrumId known, SpectrumMessage spectrum, SampleSource source, Instant occurredAt) {
        if (!spectra.hasSource(known, source.importId())) {
            commands.send(new ConfirmSpectrum(
                    known, spectrum.runId(), source, spectrum.columns().size(), occurredAt));
        }
    }

    private static SpectrumMessage read(Message message) {
        if (message.data().length > InstrumentTopics.MAX_BYTES) {
            throw Refused.malformed("malformed", "The message has more than " + InstrumentTopics.MAX_BYTES + " bytes.");
        }
        SpectrumMessage spectrum = BatchMessage.as(SpectrumMessage.class, message);
        SpectrumRules.check(spectrum);
        BatchMessage.requireKey(message, spectrum.runId());
        if (spectrum.source() != null) {
            BatchMessage.requireReader(message);
        }
        return spectrum;
    }
}
