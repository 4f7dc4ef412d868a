package org.provolt.pressure.write;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Refused;
import org.provolt.pressure.domain.ReadingRules;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.messages.Message;

/// Reads what instruments say on the topic of pressures.
final class ReadingsMessage {

    private static final String MALFORMED = "malformed";

    private ReadingsMessage() {}

    /// The readings that a message holds; one that breaks a rule is refused.
    static LoadCellMessage read(Message message) {
        if (message.data().length > InstrumentTopics.MAX_BYTES) {
            throw Refused.malformed(MALFORMED, "The message has more than " + InstrumentTopics.MAX_BYTES + " bytes.");
        }
        LoadCellMessage readings = as(message);
        ReadingRules.check(readings);
        if (!readings.fixtureId().toString().equals(message.key())) {
            throw Refused.malformed(
                    MALFORMED, "The message's key is " + message.key() + ", not its fixture's identity.");
        }
        return readings;
    }

    private static LoadCellMessage as(Message message) {
        try {
            return message.read(LoadCellMessage.class);
        } catch (Refused unreadable) {
            Refused refused = Refused.malformed(MALFORMED, String.valueOf(unreadable.getMessage()));
            refused.initCause(unreadable);
            throw refused;
        }
    }

    /// When its sender says that it happened, else now.
    static Instant occurredAt(Message message) {
        String said = message.attributes().get("time");
        try {
            return Occurred.at(said == null ? null : Instant.parse(said));
        } catch (DateTimeParseException unreadable) {
            Refused refused = Refused.malformed("malformed-cloud-event", "ce_time is no RFC 3339 time: " + said + ".");
            refused.initCause(unreadable);
            throw refused;
        }
    }
}
