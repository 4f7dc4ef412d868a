package org.provolt.pressure.write;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// The instruments' door for readings of load cells.
@Singleton
class ReadingsLane implements Lane {

    private final ReadingIntake intake;

    ReadingsLane(ReadingIntake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public List<String> topics() {
        return List.of(InstrumentTopics.PRESSURE);
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.REJECT;
    }

    @Override
    public void handle(Message message) {
        switch (message.type()) {
            case InstrumentTopics.PRESSURE_TYPE ->
                intake.take(ReadingsMessage.read(message), ReadingsMessage.occurredAt(message));
            case InstrumentTopics.WITHDRAWAL_TYPE ->
                intake.takeBack(ReadingsMessage.withdrawal(message), ReadingsMessage.occurredAt(message));
            default -> throw Refused.malformed("unknown-type", "No message here has the type " + message.type() + ".");
        }
    }
}
