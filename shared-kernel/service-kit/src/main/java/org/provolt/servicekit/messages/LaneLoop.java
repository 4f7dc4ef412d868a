package org.provolt.servicekit.messages;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/// The one consumer loop of the house. What is polled of a partition is one transaction: each message is remembered and
/// has its effect in it; then the offset moves. When that fails, each message gets a transaction of its own, so that
/// one bad message is found and the others go on.
///
/// A partition that stands still is paused; the others go on, and so does polling, which is what keeps this copy in its
/// group. For the same reason no turn takes much longer than its share of the poll interval: what it does not get to is
/// polled again.
class LaneLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(LaneLoop.class);
    private static final Duration LONGEST_POLL = Duration.ofMillis(500);
    private static final Duration COMMIT_LIMIT = Duration.ofSeconds(10);

    private final Lane lane;
    private final List<String> topics;
    private final Consumer<String, byte[]> consumer;
    private final LaneWork work;
    private final Duration turn;
    private final LaneState state;
    private final Map<TopicPartition, Standstill> standing = new HashMap<>();
    private int troubledTurns;
    private volatile boolean stopping;

    /// @param turn after which nothing more is begun before the next poll
    LaneLoop(Lane lane, String prefix, Consumer<String, byte[]> consumer, LaneWork work, Duration turn) {
        this.lane = lane;
        this.topics = lane.topics().stream().map(topic -> prefix + topic).toList();
        this.consumer = consumer;
        this.work = work;
        this.turn = turn;
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
        try (consumer) {
            consumer.subscribe(topics, new ForgetOnRebalance());
            while (!stopping) {
                turn();
            }
        }
    }

    private void turn() {
        try {
            once();
            troubledTurns = 0;
            state.stands(standing.values());
        } catch (WakeupException asked) {
            LOG.debugf("lane %s was woken", lane.name());
        } catch (RuntimeException failed) {
            standing.values().forEach(still -> failed.addSuppressed(still.cause()));
            state.stumbled(failed);
            LOG.errorf(failed, "lane %s cannot listen; it tries again", lane.name());
            pause();
        }
    }

    private void once() {
        List<TopicPartition> due = standing.values().stream()
                .filter(still -> still.left().isZero())
                .map(Standstill::partition)
                .toList();
        consumer.resume(due);
        ConsumerRecords<String, byte[]> polled = consumer.poll(untilNextTry());
        long end = System.nanoTime() + turn.toNanos();
        Map<TopicPartition, OffsetAndMetadata> reached = new HashMap<>();
        for (TopicPartition partition : polled.partitions()) {
            List<ConsumerRecord<String, byte[]>> records = polled.records(partition);
            long next = partition(partition, records, end);
            if (next <= records.getLast().offset()) {
                consumer.seek(partition, next);
            }
            reached.put(partition, new OffsetAndMetadata(next));
        }
        if (!reached.isEmpty()) {
            consumer.commitSync(reached, COMMIT_LIMIT);
        }
    }

    /// Handles what was polled of a partition, as far as it goes by the end of the turn; the offset to go on from.
    private long partition(TopicPartition partition, List<ConsumerRecord<String, byte[]>> records, long end) {
        if (isOver(end)) {
            return records.getFirst().offset();
        }
        if (!standing.containsKey(partition) && work.together(records)) {
            state.handled(records.size());
            return records.getLast().offset() + 1;
        }
        for (ConsumerRecord<String, byte[]> record : records) {
            if (isOver(end) || !alone(partition, record)) {
                return record.offset();
            }
        }
        return records.getLast().offset() + 1;
    }

    private boolean isOver(long end) {
        return stopping || System.nanoTime() - end > 0;
    }

    /// Whether the partition may go on behind the record.
    private boolean alone(TopicPartition partition, ConsumerRecord<String, byte[]> record) {
        Optional<Standstill> before =
                Optional.ofNullable(standing.get(partition)).filter(still -> still.offset() == record.offset());
        try {
            switch (work.alone(record, before.map(Standstill::failures).orElse(0))) {
                case HANDLED -> state.handled(1);
                case REJECTED -> state.rejected();
            }
            standing.remove(partition);
            return true;
        } catch (RuntimeException failed) {
            standing.put(partition, Standstill.at(partition, record.offset(), before, failed));
            consumer.pause(List.of(partition));
            LOG.errorf(failed, "lane %s stands still at %s; it tries again", lane.name(), partition);
            return false;
        }
    }

    private Duration untilNextTry() {
        return standing.values().stream()
                .map(Standstill::left)
                .filter(left -> left.isPositive() && left.compareTo(LONGEST_POLL) < 0)
                .min(Duration::compareTo)
                .orElse(LONGEST_POLL);
    }

    private void pause() {
        try {
            Thread.sleep(Standstill.pause(troubledTurns++));
        } catch (InterruptedException interrupted) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private final class ForgetOnRebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            standing.keySet().removeAll(partitions);
            work.forget();
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            work.forget();
        }
    }
}
