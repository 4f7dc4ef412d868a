package org.provolt.gateway;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.provolt.gateway.publishing.Publisher;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.messages.Broker;
import org.provolt.servicekit.messages.BrokerUnavailable;

/// The way to Kafka, which a test can break off in the middle of a file.
@Singleton
@Alternative
@Priority(1)
class MortalPublisher implements Publisher {

    /// Ends the thread that it is thrown in with nothing tidied up, as `kill -9` does.
    static final class Killed extends Error {}

    private static final long PAUSE_NANOS = 10_000_000;
    private static final int NEVER = Integer.MAX_VALUE;

    private final Broker broker;
    private final AtomicInteger untilKilled = new AtomicInteger(NEVER);
    private final AtomicInteger untilFailing = new AtomicInteger(NEVER);
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean deaf = new AtomicBoolean();

    MortalPublisher(Broker broker) {
        this.broker = broker;
    }

    void killAfter(int messages) {
        untilKilled.set(messages);
    }

    void failAfter(int messages) {
        untilFailing.set(messages);
    }

    /// Whoever sends something of the run waits until it is let go.
    void hold(RunId run) {
        held.add(run.toString());
    }

    void letGo() {
        held.clear();
    }

    private void waitForRelease(@Nullable String key) {
        while (key != null && held.contains(key)) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    @Override
    public String prefix() {
        return broker.prefix();
    }

    @Override
    public Future<?> send(ProducerRecord<String, byte[]> record) {
        waitForRelease(record.key());
        if (untilKilled.getAndDecrement() == 0) {
            untilKilled.set(NEVER);
            throw new Killed();
        }
        if (untilFailing.getAndDecrement() == 0) {
            untilFailing.set(NEVER);
            throw new BrokerUnavailable("the broker does not answer", new TimeoutException());
        }
        return broker.send(record);
    }

    /// The broker takes the next message, and nobody hears of it.
    void loseTheNextConfirmation() {
        deaf.set(true);
    }

    @Override
    public void await(Future<?> sent) {
        broker.await(sent);
        if (deaf.compareAndSet(true, false)) {
            throw new BrokerUnavailable("the confirmation was lost", new TimeoutException());
        }
    }
}
