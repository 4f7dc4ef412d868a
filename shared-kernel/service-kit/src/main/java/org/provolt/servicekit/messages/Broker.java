package org.provolt.servicekit.messages;

import io.quarkus.arc.Unremovable;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.contracts.broker.BrokerAccount;

/// Kafka, as every service uses it: one idempotent producer, consumers that start at the beginning and commit by hand.
@Singleton
@Unremovable
public class Broker implements AutoCloseable {

    private static final Duration DELIVERY_LIMIT = Duration.ofSeconds(10);

    private final Properties connecting;
    private final String prefix;
    private final KafkaProducer<String, byte[]> producer;

    public Broker(BrokerAccount account, @ConfigProperty(name = "provolt.topic-prefix") Optional<String> prefix) {
        this.connecting = account.connecting();
        this.prefix = prefix.orElse("");
        this.producer = new KafkaProducer<>(producing(), new StringSerializer(), new ByteArraySerializer());
    }

    @PreDestroy
    @Override
    public void close() {
        producer.close(Duration.ofSeconds(3));
    }

    /// What stands before every topic's name in this deployment; empty but in tests.
    public String prefix() {
        return prefix;
    }

    /// Sends; the future is done when the broker has it, or failed within ten seconds.
    public Future<?> send(ProducerRecord<String, byte[]> record) {
        return producer.send(record);
    }

    /// Waits for a send; a failure is a [BrokerUnavailable].
    public void await(Future<?> sent) {
        try {
            sent.get(DELIVERY_LIMIT.toSeconds() + 5, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new BrokerUnavailable("Kafka did not take a message", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while Kafka took a message", interrupted);
        }
    }

    /// To ask Kafka how things stand; whoever gets it closes it.
    Admin admin() {
        return Admin.create(connecting());
    }

    /// @param pollInterval so long a copy may stay away from polling before its partitions go to another
    KafkaConsumer<String, byte[]> consumer(String group, int mostRecords, Duration pollInterval) {
        Properties properties = connecting();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, prefix + group);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, Integer.toString(mostRecords));
        properties.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, Long.toString(pollInterval.toMillis()));
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, Integer.toString(4 << 20));
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, Integer.toString(8 << 20));
        properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, "10000");
        properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "1000");
        // So long a killed copy keeps its partitions from the one that takes its place.
        properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "15000");
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private Properties connecting() {
        Properties properties = new Properties();
        properties.putAll(connecting);
        return properties;
    }

    private Properties producing() {
        Properties properties = connecting();
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, "true");
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        properties.put(ProducerConfig.LINGER_MS_CONFIG, "2");
        // Before compression. The topics' own limits hold after it: of an instrument's message 1 MiB, of a rejected one
        // 2 MiB, so that there is room for the reason.
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Integer.toString(8 << 20));
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, "5000");
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, "10000");
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Long.toString(DELIVERY_LIMIT.toMillis()));
        properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "1000");
        return properties;
    }
}
