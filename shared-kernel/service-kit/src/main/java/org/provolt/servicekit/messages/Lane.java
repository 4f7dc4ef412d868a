package org.provolt.servicekit.messages;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.provolt.kernel.Refused;

/// Messages that a service listens to, and what it does with each. Each lane is a consumer group of its own.
///
/// [#handle] runs in the transaction that also remembers the message, so its effect and the memory of it stand or fall
/// together, and the same message again has no effect.
public interface Lane {

    /// Part of the consumer group's name and of the inbox' key; never changes.
    String name();

    /// Topics, without the deployment's prefix.
    List<String> topics();

    /// Does what the message asks for. Throws [Refused] where it cannot.
    void handle(Message message);

    /// [#handle], with the record as Kafka gave it, for a lane that keeps records as they are.
    default void handle(Message message, ConsumerRecord<String, byte[]> record) {
        handle(message);
    }

    /// The message that a record is. A lane of records that may be no CloudEvents says here what it knows them by.
    default Message message(ConsumerRecord<String, byte[]> record, String prefix) {
        return Message.of(record, prefix);
    }

    /// What becomes of a message that is refused.
    OnRefusal onRefusal();

    /// Called in the transaction that keeps a rejected message, so that a lane can note what is now missing.
    default void rejected(Message message, String code) {}

    /// Called in a transaction of its own when the lane stops at a message that is refused, so that a lane can raise an
    /// alarm; again at every try.
    default void stopped(Message message, Refused why) {}

    /// Called when a transaction was rolled back or partitions moved: whatever was remembered outside it is void.
    default void forget() {}

    enum OnRefusal {
        /// It is kept with its reason and goes to the instruments' rejected topic; the lane goes on.
        REJECT,
        /// Facts are never refused: the lane stops there, says so in its health, and tries again.
        STOP
    }
}
