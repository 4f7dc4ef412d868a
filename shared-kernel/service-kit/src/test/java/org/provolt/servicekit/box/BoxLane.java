package org.provolt.servicekit.box;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.events.Commands;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;

/// Puts what instruments say into boxes.
@Singleton
class BoxLane implements Lane {

    private final Commands commands;

    BoxLane(Commands commands) {
        this.commands = commands;
    }

    record PutMessage(LotId boxId, int place, String content) {}

    @Override
    public String name() {
        return "boxes";
    }

    @Override
    public List<String> topics() {
        return List.of(InstrumentTopics.PRESSURE);
    }

    @Override
    public void handle(Message message) {
        PutMessage put = message.read(PutMessage.class);
        commands.send(new Box.Put(put.boxId(), put.place(), put.content()));
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.REJECT;
    }
}
