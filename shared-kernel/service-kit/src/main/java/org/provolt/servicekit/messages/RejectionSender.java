package org.provolt.servicekit.messages;

import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jboss.logging.Logger;
import org.provolt.servicekit.life.TableGauges;
import org.provolt.servicekit.life.VitalThreads;

/// Brings what was rejected to the rejected topic. A message may stand there twice after a crash, never not at all.
@Singleton
class RejectionSender {

    private static final Logger LOG = Logger.getLogger(RejectionSender.class);
    private static final int AT_ONCE = 100;
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final Rejections rejections;
    private final Broker broker;
    private final VitalThreads vital;
    private final TableGauges gauges;

    RejectionSender(Rejections rejections, Broker broker, VitalThreads vital, TableGauges gauges) {
        this.rejections = rejections;
        this.broker = broker;
        this.vital = vital;
        this.gauges = gauges;
    }

    void start(@Observes StartupEvent event) {
        gauges.gauge("provolt.rejections.unsent", Tags.empty(), "select count(*) from rejection where sent_at is null");
        vital.every(PAUSE, "rejections", this::send);
    }

    private void send() {
        List<Rejections.Unsent> unsent =
                QuarkusTransaction.requiringNew().call(() -> rejections.unsent(broker.prefix(), AT_ONCE));
        for (Rejections.Unsent one : unsent) {
            send(one);
        }
    }

    /// One that Kafka does not take waits; the others do not wait for it.
    private void send(Rejections.Unsent one) {
        try {
            publish(one);
            QuarkusTransaction.requiringNew().run(() -> rejections.sent(one.rejectionId()));
        } catch (RuntimeException failed) {
            LOG.warnf(failed, "rejected message %s waits for Kafka", one.rejectionId());
        }
    }

    /// What the topic cannot hold, not even compressed, is announced without its bytes, which stay here.
    private void publish(Rejections.Unsent one) {
        try {
            broker.await(broker.send(one.record()));
        } catch (BrokerUnavailable failed) {
            if (!isTooLarge(failed)) {
                throw failed;
            }
            LOG.warnf("rejected message %s is announced without its bytes", one.rejectionId());
            broker.await(broker.send(one.announcement()));
        }
    }

    private static boolean isTooLarge(BrokerUnavailable failed) {
        return failed.getCause() instanceof ExecutionException sent
                && sent.getCause() instanceof RecordTooLargeException;
    }
}
