package org.provolt.gateway;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.servicekit.messages.Broker;

/// The way to Kafka, which a test can break off in the middle of a file.
@Singleton
@Alternative
@Priority(1)
class MortalPublisher implements Publisher {

    /// Ends the thread that it is thrown in with nothing tidied up, as `kill -9` does.
    static final class Killed extends Error {}

    private static final int NEVER = Integer.MAX_VALUE;

    private final Broker broker;
    private final AtomicInteger untilKilled = new AtomicInteger(NEVER);
    private final AtomicInteger untilFailing = new AtomicInteger(NEVER);

    MortalPublisher(Broker broker) {
        this.broker = broker;
    }

    void killAfter(int messages) {
        untilKilled.set(messages);
    }

    void failAfter(int messages) {
        untilFailing.set(messages);
    }

    @Override
    public String prefix() {
        return broker.prefix();
    }

    @Override
    public Future<?> send(ProducerRecord<String, byte[]> record) {
        if (untilKilled.getAndDecrement() == 0) {
            untilKilled.set(NEVER);
            throw new Killed();
        }
        if (untilFailing.getAndDecrement() == 0) {
            untilFailing.set(NEVER);
            throw new IllegalStateException("the broker does not answer");
        }
        return broker.send(record);
    }

    @Override
    public void await(Future<?> sent) {
        broker.await(sent);
    }
}
