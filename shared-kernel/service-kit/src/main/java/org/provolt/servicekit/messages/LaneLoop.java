package org.provolt.servicekit.messages;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.events.AggregateCache;
import org.provolt.servicekit.messages.Lane.OnRefusal;
import org.provolt.servicekit.origin.Origin;

/// The one consumer loop of the house. What is polled of a partition is one transaction: each message is remembered and
/// has its effect in it; then the offset moves. When that fails, each message gets a transaction of its own, so that
/// one
/// bad message is found and the others go on.
class LaneLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(LaneLoop.class);
    private static final int TRIES = 3;
    private static final int TRANSACTION_LIMIT_SECOND = 60;

    private final Lane lane;
    private final String prefix;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Inbox inbox;
    private final Rejections rejections;
    private final AggregateCache cache;
    private final LaneState state;
    private volatile boolean stopping;

    LaneLoop(
            Lane lane,
            String prefix,
            KafkaConsumer<String, byte[]> consumer,
            Inbox inbox,
            Rejections rejections,
            AggregateCache cache) {
        this.lane = lane;
        this.prefix = prefix;
        this.consumer = consumer;
        this.inbox = inbox;
        this.rejections = rejections;
        this.cache = cache;
        this.state = new LaneState(lane.name());
    }

    LaneState state() {
        return state;
    }

    void stop() {
        stopping = true;
        consumer.wakeup();
    }

    @Override
    public void run() {
        List<String> topics =
                lane.topics().stream().map(topic -> prefix + topic).toList();
        consumer.subscribe(topics, new ForgetOnRebalance());
        while (!stopping) {
            try {
                once();
            } catch (WakeupException asked) {
                LOG.debugf("lane %s was woken", lane.name());
            } catch (RuntimeException failed) {
                state.stumbled(failed);
                LOG.errorf(failed, "lane %s stands still; it tries again", lane.name());
                pause();
            }
        }
        consumer.close();
    }

    private void once() {
        ConsumerRecords<String, byte[]> polled = consumer.poll(Duration.ofMillis(500));
        List<RuntimeException> failures = new ArrayList<>();
        for (TopicPartition partition : polled.partitions()) {
            try {
                partition(partition, polled.records(partition));
            } catch (RuntimeException failed) {
                // The others go on: what stops one partition is no reason to hold up, or to skip, what was polled of
                // them.
                failures.add(failed);
            }
        }
        if (!failures.isEmpty()) {
            RuntimeException first = failures.removeFirst();
            failures.forEach(first::addSuppressed);
            throw first;
        }
        if (!polled.isEmpty()) {
            state.wentOn(polled.count());
        }
    }

    private void partition(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records) {
        long done = records.getFirst().offset();
        try {
            if (!together(records)) {
                for (ConsumerRecord<String, byte[]> record : records) {
                    alone(record);
                    done = record.offset() + 1;
                }
            }
            done = records.getLast().offset() + 1;
        } finally {
            consumer.seek(partition, done);
            consumer.commitSync(Map.of(partition, new OffsetAndMetadata(done)));
        }
    }

    private boolean together(List<ConsumerRecord<String, byte[]>> records) {
        try {
            inTransaction(() -> records.forEach(this::accept));
            return true;
        } catch (RuntimeException oneFailed) {
            LOG.debugf(oneFailed, "lane %s goes on one by one", lane.name());
            forget();
            return false;
        }
    }

    private void alone(ConsumerRecord<String, byte[]> record) {
        for (int attempt = 1; ; attempt++) {
            try {
                inTransaction(() -> accept(record));
                return;
            } catch (RuntimeException failed) {
                forget();
                if (lane.onRefusal() == OnRefusal.STOP || stopping) {
                    if (failed instanceof Refused refused) {
                        inTransaction(() -> lane.stopped(lane.message(record, prefix), refused));
                    }
                    throw failed;
                }
                if (failed instanceof Refused refused) {
                    reject(record, refused.code(), String.valueOf(refused.getMessage()));
                    return;
                }
                if (Outage.isBehind(failed)) {
                    throw failed;
                }
                LOG.warnf(failed, "lane %s: attempt %d of a message", lane.name(), attempt);
                if (attempt == TRIES) {
                    reject(record, "internal-error", "The service failed on this message: " + failed);
                    return;
                }
                pause();
            }
        }
    }

    private void accept(ConsumerRecord<String, byte[]> record) {
        Message message = lane.message(record, prefix);
        Origin origin = message.origin();
        ScopedValue.where(Origin.CURRENT, origin).run(() -> {
            if (inbox.accepts(lane.name(), message)) {
                lane.handle(message, record);
            }
        });
    }

    /// Keeps the message with its reason, and what the lane says of it, in one transaction. The message is remembered,
    /// so that it is not rejected twice; one that has no id cannot be.
    private void reject(ConsumerRecord<String, byte[]> record, String code, String reason) {
        Message message = lane.message(record, prefix);
        boolean named = message.isNamed();
        Origin origin = named ? message.origin() : Origin.of("instrument:unknown", "instrument", record.topic());
        inTransaction(() -> ScopedValue.where(Origin.CURRENT, origin).run(() -> {
            if (!named || code.equals("id-reused") || inbox.accepts(lane.name(), message)) {
                rejections.keep(lane.name(), record, message.topic(), code, reason);
                lane.rejected(message, code);
            }
        }));
        state.rejected();
    }

    private static void inTransaction(Runnable act) {
        QuarkusTransaction.requiringNew().timeout(TRANSACTION_LIMIT_SECOND).run(act);
    }

    private void forget() {
        cache.drop();
        lane.forget();
    }

    private void pause() {
        try {
            Thread.sleep(state.pause());
        } catch (InterruptedException interrupted) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private final class ForgetOnRebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            forget();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            forget();
        }
    }
}
