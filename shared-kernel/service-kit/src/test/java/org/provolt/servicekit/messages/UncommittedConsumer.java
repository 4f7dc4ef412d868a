package org.provolt.servicekit.messages;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;

/// Hears one fact, cannot commit it, and then waits until the test has seen what comes of that.
final class UncommittedConsumer extends MockConsumer<String, byte[]> {

    private final CountDownLatch seen = new CountDownLatch(1);
    private volatile boolean failed;

    UncommittedConsumer(String topic, String factId) {
        super("earliest");
        TopicPartition partition = new TopicPartition(topic, 0);
        schedulePollTask(() -> {
            rebalance(List.of(partition));
            updateBeginningOffsets(Map.of(partition, 0L));
            addRecord(fact(partition, factId));
        });
    }

    void goOn() {
        seen.countDown();
    }

    @Override
    public synchronized ConsumerRecords<String, byte[]> poll(Duration timeout) {
        if (failed) {
            await();
        }
        return super.poll(timeout);
    }

    @Override
    public synchronized void commitSync(Map<TopicPartition, OffsetAndMetadata> offsets, Duration timeout) {
        failed = true;
        throw new TimeoutException("the commit took too long");
    }

    private void await() {
        try {
            seen.await();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    private static ConsumerRecord<String, byte[]> fact(TopicPartition partition, String id) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("ce_id", id.getBytes(StandardCharsets.UTF_8));
        headers.add("ce_source", "/provolt/other".getBytes(StandardCharsets.UTF_8));
        byte[] data = {};
        return new ConsumerRecord<>(
                partition.topic(), 0, 0, 0, TimestampType.CREATE_TIME, 0, 0, "stream", data, headers, Optional.empty());
    }
}
