package org.provolt.servicekit.messages;

import java.util.List;

/// Messages that a service listens to, and what it does with each. Each lane is a consumer group of its own.
///
/// [#handle] runs in the transaction that also remembers the message, so its effect and the memory of it stand or fall
/// together, and the same message again has no effect.
public interface Lane {

    /// Part of the consumer group's name and of the inbox' key; never changes.
    String name();

    /// Topics, without the deployment's prefix.
    List<String> topics();

    /// Does what the message asks for. Throws [org.provolt.kernel.Refused] where it cannot.
    void handle(Message message);

    /// What becomes of a message that is refused.
    OnRefusal onRefusal();

    /// Called in the transaction that keeps a rejected message, so that a lane can note what is now missing.
    default void rejected(Message message, String code) {}

    /// Called when a transaction was rolled back or partitions moved: whatever was remembered outside it is void.
    default void forget() {}

    enum OnRefusal {
        /// It is kept with its reason and goes to the instruments' rejected topic; the lane goes on.
        REJECT,
        /// Facts are never refused: the lane stops there, says so in its health, and tries again.
        STOP
    }
}
