package org.provolt.servicekit.messages;

import jakarta.inject.Singleton;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.origin.Origin;

/// Who is behind a message. A service's facts say it themselves. What lies on an instruments' topic comes from the
/// instrument that it names as its source, unless it carries the services' [Seal]: then whoever it says.
@Singleton
public class Origins {

    static final String NOT_PROVEN = "origin-not-proven";

    private final Seal seal;

    Origins(Seal seal) {
        this.seal = seal;
    }

    /// Refuses a message that speaks for somebody and does not prove it.
    public Origin of(Message message) {
        if (!message.isFromInstruments() || !(message.speaksForSomebody() || message.speaksForTheHouse())) {
            return message.origin();
        }
        if (!seal.isOn(message)) {
            throw Refused.malformed(
                    NOT_PROVEN,
                    "The message says who acted, in which role or why (ce_actor, ce_role, ce_reason), or that it comes"
                            + " from a service (ce_source /provolt/…), and has no valid seal. An instrument leaves"
                            + " these out; a person sends it again from the rejections.");
        }
        return message.stated();
    }

    /// The same for a message that was refused already: of one that proves nothing, the instrument that it names.
    public Origin ofRefused(Message message) {
        return message.isFromInstruments() && seal.isOn(message) ? message.stated() : message.origin();
    }
}
