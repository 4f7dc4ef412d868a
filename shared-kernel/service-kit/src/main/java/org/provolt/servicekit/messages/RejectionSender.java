package org.provolt.servicekit.messages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/// Brings what was rejected to the rejected topic. A message may stand there twice after a crash, never not at all.
@Singleton
class RejectionSender {

    private static final Logger LOG = Logger.getLogger(RejectionSender.class);
    private static final int AT_ONCE = 100;

    private final Rejections rejections;
    private final Broker broker;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rejections").factory());

    RejectionSender(Rejections rejections, Broker broker) {
        this.rejections = rejections;
        this.broker = broker;
    }

    void start(@Observes StartupEvent event) {
        var _ = timer.scheduleWithFixedDelay(this::send, 500, 500, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdownNow();
    }

    private void send() {
        try {
            List<Rejections.Unsent> unsent =
                    QuarkusTransaction.requiringNew().call(() -> rejections.unsent(broker.prefix(), AT_ONCE));
            for (Rejections.Unsent one : unsent) {
                send(one);
            }
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "rejected messages wait for the database");
        }
    }

    /// One that Kafka does not take waits; the others do not wait for it.
    private void send(Rejections.Unsent one) {
        try {
            broker.await(broker.send(one.record()));
            QuarkusTransaction.requiringNew().run(() -> rejections.sent(one.rejectionId()));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "rejected message %s waits for Kafka", one.rejectionId());
        }
    }
}
