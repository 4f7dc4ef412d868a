package org.provolt.servicekit.messages;

/// Kafka did not take a message. It may have it all the same: whoever sends again sends it under the same id.
public final class BrokerUnavailable extends IllegalStateException {

    public BrokerUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
