package org.provolt.servicekit.messages;

import io.quarkus.arc.All;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Says how every lane of the service is doing. How far it is behind is Kafka's word: the ends of its topics'
/// partitions less the offsets that its group committed.
@Singleton
public class LaneStandings {

    private static final Logger LOG = Logger.getLogger(LaneStandings.class);
    private static final long PATIENCE_SECONDS = 5;
    private static final String SILENT = "kafka-does-not-answer";

    private final String service;
    private final List<Lane> lanes;
    private final Lanes states;
    private final Broker broker;

    LaneStandings(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @All List<Lane> lanes,
            @Any Lanes states,
            Broker broker) {
        this.service = service;
        this.lanes = lanes;
        this.states = states;
        this.broker = broker;
    }

    public List<LaneStanding> now() {
        if (lanes.isEmpty()) {
            return List.of();
        }
        try (Admin kafka = broker.admin()) {
            return lanes.stream()
                    .map(lane -> standing(lane, waiting(lane, kafka)))
                    .toList();
        }
    }

    private LaneStanding standing(Lane lane, Optional<Long> waiting) {
        Optional<LaneState> state = states.stateOf(lane.name());
        return new LaneStanding(
                lane.name(),
                lane.topics(),
                waiting.orElse(null),
                waiting.isPresent() ? null : SILENT,
                state.map(LaneState::handledCount).orElse(0L),
                state.map(LaneState::rejectedCount).orElse(0L),
                state.flatMap(LaneState::trouble).orElse(null));
    }

    private Optional<Long> waiting(Lane lane, Admin kafka) {
        try {
            List<TopicPartition> partitions = partitions(lane, kafka);
            Map<TopicPartition, OffsetAndMetadata> committed = kafka.listConsumerGroupOffsets(
                            broker.prefix() + service + "." + lane.name())
                    .partitionsToOffsetAndMetadata()
                    .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest(), kafka);
            Map<TopicPartition, Long> begins = offsets(partitions, OffsetSpec.earliest(), kafka);
            return Optional.of(partitions.stream()
                    .mapToLong(partition ->
                            behind(committed.get(partition), told(begins, partition), told(ends, partition)))
                    .sum());
        } catch (ExecutionException | TimeoutException | KafkaException silent) {
            LOG.warnf(silent, "how far lane %s is behind is not known", lane.name());
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// A group that committed nothing yet begins at the beginning.
    private static long behind(@Nullable OffsetAndMetadata committed, long begin, long end) {
        long from = committed == null ? begin : Math.max(begin, committed.offset());
        return Math.max(0, end - from);
    }

    /// Kafka answers for every partition that it was asked about.
    private static long told(Map<TopicPartition, Long> offsets, TopicPartition partition) {
        return Objects.requireNonNull(offsets.get(partition), partition::toString);
    }

    private List<TopicPartition> partitions(Lane lane, Admin kafka)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<String> topics =
                lane.topics().stream().map(topic -> broker.prefix() + topic).toList();
        return kafka.describeTopics(topics).allTopicNames().get(PATIENCE_SECONDS, TimeUnit.SECONDS).values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private static Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which, Admin kafka)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetSpec> asked =
                partitions.stream().collect(Collectors.toMap(partition -> partition, partition -> which));
        Map<TopicPartition, ListOffsetsResultInfo> told =
                kafka.listOffsets(asked).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Map<TopicPartition, Long> offsets = new HashMap<>();
        told.forEach((partition, info) -> offsets.put(partition, info.offset()));
        return offsets;
    }
}
