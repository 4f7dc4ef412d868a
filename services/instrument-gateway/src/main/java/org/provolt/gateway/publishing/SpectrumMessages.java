package org.provolt.gateway.publishing;

import static org.provolt.contracts.instrument.InstrumentTopics.MAX_BYTES;
import static org.provolt.contracts.instrument.InstrumentTopics.SPECTRA;
import static org.provolt.contracts.instrument.InstrumentTopics.SPECTRUM_TYPE;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.SpectrumMessage;
import org.provolt.formats.spectrum.ReadSpectrum;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Seal;

/// Spectra of a file as messages for the spectra's topic. The same spectrum always makes the same message with the same
/// id.
public final class SpectrumMessages {

    private final Bringing bringing;
    private final SampleSource source;
    private final @Nullable String stage;
    private final BroughtMessages messages;

    /// @param stage where in the cell's life they were measured; absent where their time is to tell
    public SpectrumMessages(
            Bringing bringing, SampleSource source, @Nullable String stage, Seal seal, String topicPrefix) {
        this.bringing = bringing;
        this.source = source;
        this.stage = stage;
        this.messages = new BroughtMessages(bringing, seal, topicPrefix);
    }

    /// @param measured when its first point was measured
    public SampleMessage spectrum(ReadSpectrum spectrum, @Nullable TimeAnchor measured) {
        byte[] data = BroughtMessages.bytes(
                new SpectrumMessage(bringing.runId(), stage, spectrum.columns(), measured, spectrum.number(), source));
        if (data.length > MAX_BYTES) {
            throw Refused.malformed(
                    "spectrum-too-large", "Spectrum " + spectrum.number() + " is larger than a message may be.");
        }
        return messages.message(
                SPECTRA,
                SPECTRUM_TYPE,
                "spectrum/" + spectrum.number(),
                data,
                spectrum.columns().size());
    }
}
