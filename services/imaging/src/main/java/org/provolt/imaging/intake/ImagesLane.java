package org.provolt.imaging.intake;

import jakarta.inject.Singleton;
import java.util.List;
import org.provolt.contracts.instrument.ImageMessage;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.messages.Lane;
import org.provolt.servicekit.messages.Message;
import org.provolt.servicekit.origin.Origin;

/// Takes what the gateway tells of images' files. Nobody else may: a message names bytes in the house's own store.
@Singleton
class ImagesLane implements Lane {

    private final ArrivedImages arrived;

    ImagesLane(ArrivedImages arrived) {
        this.arrived = arrived;
    }

    @Override
    public String name() {
        return "images";
    }

    @Override
    public List<String> topics() {
        return List.of(InstrumentTopics.IMAGES);
    }

    @Override
    public OnRefusal onRefusal() {
        return OnRefusal.REJECT;
    }

    @Override
    public void handle(Message message) {
        if (!message.speaksForTheHouse()) {
            throw new Refused(
                    Refused.Kind.FORBIDDEN,
                    "origin-not-proven",
                    "Files come by POST /imports; only the gateway tells of them here.",
                    List.of());
        }
        if (message.type().equals(InstrumentTopics.IMAGE_TYPE)) {
            arrived.add(message.read(ImageMessage.class), Origin.CURRENT.get(), message.trace());
        }
    }
}
