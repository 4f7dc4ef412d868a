package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// The instruments' door for impedance spectra.
@Singleton
class SpectraLane implements Lane {

    private final SpectrumIntake intake;
    private final WithdrawalIntake withdrawals;

    SpectraLane(SpectrumIntake intake, WithdrawalIntake withdrawals) {
        this.intake = intake;
        this.withdrawals = withdrawals;
    }

    @Override
    public String name() {
        return "spectra";
    }

    @Override
    public List<String> topics() {
        return List.of(InstrumentTopics.SPECTRA);
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.REJECT;
    }

    @Override
    public void handle(Message message) {
        switch (message.type()) {
            case InstrumentTopics.SPECTRUM_TYPE -> intake.take(message);
            case InstrumentTopics.WITHDRAWAL_TYPE -> withdrawals.takeSpectra(message);
            default -> throw Refused.malformed("unknown-type", "No message here has the type " + message.type() + ".");
        }
    }
}
