package org.provolt.cycling.write;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SeriesRepresentation;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// The instruments' door for samples.
@Singleton
class SamplesLane implements Lane {

    static final String NAME = "samples";

    private final SampleIntake intake;
    private final RepresentationIntake representations;
    private final WithdrawalIntake withdrawals;

    SamplesLane(SampleIntake intake, RepresentationIntake representations, WithdrawalIntake withdrawals) {
        this.intake = intake;
        this.representations = representations;
        this.withdrawals = withdrawals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> topics() {
        return List.of(InstrumentTopics.SAMPLES);
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.REJECT;
    }

    @Override
    public void handle(Message message) {
        switch (message.type()) {
            case InstrumentTopics.SAMPLES_TYPE -> intake.take(message, BatchMessage.read(message));
            case InstrumentTopics.REPRESENTATION_TYPE ->
                representations.take(message, BatchMessage.as(SeriesRepresentation.class, message));
            case InstrumentTopics.WITHDRAWAL_TYPE -> withdrawals.takeSeries(message);
            default -> throw Refused.malformed("unknown-type", "No message here has the type " + message.type() + ".");
        }
    }

    /// What a refused batch carried is missing, so that later records go on.
    @Override
    public void rejected(Message message, String code) {
        BatchMessage.placeable(message).ifPresent(batch -> intake.close(batch, code));
    }
}
