package org.provolt.gateway.publishing;

import static org.provolt.contracts.instrument.InstrumentTopics.SAMPLES;
import static org.provolt.contracts.instrument.InstrumentTopics.SPECTRA;
import static org.provolt.contracts.instrument.InstrumentTopics.WITHDRAWAL_TYPE;

import java.util.List;
import org.provolt.contracts.instrument.ImportWithdrawal;
import org.provolt.servicekit.messages.Seal;

/// What a file told is taken back: one message for its records, one for its spectra.
public final class WithdrawalMessages {

    private final Bringing by;
    private final BroughtMessages messages;

    /// @param by who takes it back
    public WithdrawalMessages(Bringing by, Seal seal, String topicPrefix) {
        this.by = by;
        this.messages = new BroughtMessages(by, seal, topicPrefix);
    }

    public List<SampleMessage> of(String reason) {
        byte[] data = BroughtMessages.bytes(new ImportWithdrawal(by.runId(), by.importId(), reason));
        return List.of(
                messages.message(SAMPLES, WITHDRAWAL_TYPE, "withdrawal/records", data, 0),
                messages.message(SPECTRA, WITHDRAWAL_TYPE, "withdrawal/spectra", data, 0));
    }
}
