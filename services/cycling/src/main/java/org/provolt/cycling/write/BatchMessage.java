package org.provolt.cycling.write;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.cycling.domain.BatchRules;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;
import org.provolt.servicekit.messages.Message;

/// Reads what instruments say on the samples' topic.
final class BatchMessage {

    private static final String MALFORMED = "malformed";

    private BatchMessage() {}

    /// The batch that a message is; one that breaks a rule is refused.
    static SampleBatch read(Message message) {
        if (message.data().length > InstrumentTopics.MAX_BYTES) {
            throw Refused.malformed(MALFORMED, "The message has more than " + InstrumentTopics.MAX_BYTES + " bytes.");
        }
        SampleBatch batch = as(SampleBatch.class, message);
        BatchRules.check(batch);
        requireKey(message, batch.runId());
        if (batch.source() != null) {
            requireReader(message);
        }
        return batch;
    }

    /// From which file records were read, only the house can say: it has the bytes. Whether the message is the
    /// house's has been proven before, see [org.provolt.servicekit.messages.Origins].
    static void requireReader(Message message) {
        if (!message.speaksForTheHouse()) {
            throw Refused.malformed(
                    "source-not-proven",
                    "The message says from which file its records were read; only the import of a file says that. An"
                            + " instrument leaves source out.");
        }
    }

    /// A message of that shape; columns of unequal length and the like make it `malformed` as a whole.
    static <T> T as(Class<T> type, Message message) {
        try {
            return message.read(type);
        } catch (Refused unreadable) {
            Refused refused = Refused.malformed(MALFORMED, String.valueOf(unreadable.getMessage()));
            refused.initCause(unreadable);
            throw refused;
        }
    }

    static void requireKey(Message message, Object runId) {
        if (!runId.toString().equals(message.key())) {
            throw Refused.malformed(MALFORMED, "The message's key is " + message.key() + ", not its run's identity.");
        }
    }

    /// A batch that was refused, where it can be told all the same which records of which run it held.
    static Optional<SampleBatch> placeable(Message message) {
        try {
            if (!message.type().equals(InstrumentTopics.SAMPLES_TYPE)) {
                return Optional.empty();
            }
            SampleBatch batch = message.read(SampleBatch.class);
            BatchRules.place(batch);
            requireKey(message, batch.runId());
            return Optional.of(batch);
        } catch (Refused unreadable) {
            return Optional.empty();
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
