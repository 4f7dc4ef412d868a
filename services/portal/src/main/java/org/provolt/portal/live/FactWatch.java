package org.provolt.portal.live;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.broker.BrokerAccount;

/// Listens to the services' facts from now on, in no group and without keeping a place: what a page missed while it was
/// not there, it reads when it is opened. While Kafka is away pages work as before and say that they are not live.
@Singleton
class FactWatch {

    private static final Logger LOG = Logger.getLogger(FactWatch.class);
    private static final List<String> TOPICS = List.of(
            "provolt.cell-build.v1",
            "provolt.pressure.v1",
            "provolt.cycling.v1",
            "provolt.imaging.v1",
            "provolt.metrics.v1",
            "provolt.instrument.rejected");
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration ANSWER = Duration.ofSeconds(3);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(2);
    /// Polls between two questions whether Kafka is there; a poll itself does not say.
    private static final int POLLS_BETWEEN_LOOKS = 12;

    private final Changes changes;
    private final Optional<BrokerAccount> account;
    private final String prefix;
    private final Thread thread = Thread.ofPlatform().daemon().name("facts").unstarted(this::watch);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Consumer<String, byte[]> listening;

    FactWatch(
            Changes changes,
            Optional<BrokerAccount> account,
            @ConfigProperty(name = "provolt.topic-prefix") Optional<String> prefix) {
        this.changes = changes;
        this.account = account;
        this.prefix = prefix.orElse("");
    }

    void start(@Observes StartupEvent started) {
        if (account.isPresent()) {
            thread.start();
        } else {
            LOG.info("Pages are not live: provolt.kafka.bootstrap says nothing.");
        }
    }

    void stop(@Observes ShutdownEvent stopped) {
        stopping.countDown();
        Consumer<String, byte[]> consumer = listening;
        if (consumer != null) {
            consumer.wakeup();
        }
    }

    private boolean goesOn() {
        return stopping.getCount() > 0;
    }

    private void watch() {
        while (goesOn()) {
            try (Consumer<String, byte[]> consumer = consumer()) {
                listening = consumer;
                listen(consumer);
            } catch (WakeupException stop) {
                LOG.debug("Woken up", stop);
            } catch (KafkaException away) {
                LOG.infof("Pages are not live: %s", away.getMessage());
            } catch (RuntimeException unreadable) {
                LOG.warn("Pages are not live for a moment", unreadable);
            } finally {
                changes.hearing(false);
            }
            pause();
        }
    }

    private void listen(Consumer<String, byte[]> consumer) {
        List<TopicPartition> partitions = TOPICS.stream()
                .flatMap(topic -> consumer.partitionsFor(prefix + topic, ANSWER).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(partition -> consumer.position(partition, ANSWER));
        changes.hearing(true);
        for (int polls = 1; goesOn(); polls++) {
            consumer.poll(POLL).forEach(this::hear);
            if (polls % POLLS_BETWEEN_LOOKS == 0) {
                consumer.endOffsets(partitions, ANSWER);
            }
        }
    }

    private void hear(ConsumerRecord<String, byte[]> fact) {
        if (changes.isHeard()) {
            var subjects = Subjects.of(fact.value() == null ? new byte[0] : fact.value());
            if (fact.key() != null) {
                subjects.add(fact.key());
            }
            changes.note(subjects);
        }
    }

    private void pause() {
        try {
            boolean stopped = stopping.await(BETWEEN_TRIES.toMillis(), TimeUnit.MILLISECONDS);
            LOG.debugf("Stopped: %s", stopped);
        } catch (InterruptedException stop) {
            stopping.countDown();
        }
    }

    private Consumer<String, byte[]> consumer() {
        Properties properties = account.orElseThrow().connecting();
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        properties.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 1 << 20);
        properties.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 4 << 20);
        return new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
