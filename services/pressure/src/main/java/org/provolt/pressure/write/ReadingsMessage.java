package org.provolt.pressure.write;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.contracts.instrument.ReadingsWithdrawal;
import org.provolt.kernel.FixtureId;
import org.provolt.kernel.Refused;
import org.provolt.pressure.domain.ReadingRules;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.http.Reason;
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
        LoadCellMessage readings = as(LoadCellMessage.class, message);
        ReadingRules.check(readings);
        requireKey(message, readings.fixtureId());
        if (readings.source() != null) {
            requireHouse(message);
        }
        return readings;
    }

    /// What takes back what a file told.
    static ReadingsWithdrawal withdrawal(Message message) {
        ReadingsWithdrawal withdrawal = as(ReadingsWithdrawal.class, message);
        if (withdrawal.fixtureId() == null || withdrawal.importId() == null || withdrawal.lastReading() == null) {
            throw Refused.malformed(MALFORMED, "The withdrawal names no fixture, no import or no reading.");
        }
        Reason.required(withdrawal.reason());
        requireKey(message, withdrawal.fixtureId());
        requireHouse(message);
        return withdrawal;
    }

    private static void requireKey(Message message, FixtureId fixtureId) {
        if (!fixtureId.toString().equals(message.key())) {
            throw Refused.malformed(
                    MALFORMED, "The message's key is " + message.key() + ", not its fixture's identity.");
        }
    }

    /// From which file readings came, only the house can say: it has the bytes.
    private static void requireHouse(Message message) {
        if (!message.speaksForTheHouse()) {
            throw Refused.malformed(
                    "source-not-proven",
                    "The message says from which file its readings came; only the import of a file says that. A load"
                            + " cell leaves source out.");
        }
    }

    private static <T> T as(Class<T> type, Message message) {
        try {
            return message.read(type);
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
