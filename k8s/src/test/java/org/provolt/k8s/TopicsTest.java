package org.provolt.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Strimzi's topics are those of infra/kafka.
class TopicsTest {

    private static final House OPERATORS = Kustomization.of("k8s/operators");

    @Test
    void everyTopicIsDeclaredAsTheLauncherMakesIt() throws IOException {
        JsonNode topics = new ObjectMapper()
                .readTree(Checkout.text("infra/kafka/topics.json"))
                .path("topics");

        assertThat(OPERATORS.all("KafkaTopic").map(TopicsTest::declared))
                .containsExactlyInAnyOrderElementsOf(Resource.each(topics)
                        .map(topic -> "%s %d %d %d"
                                .formatted(
                                        topic.path("name").asText(),
                                        topic.path("partitions").asInt(),
                                        retention(topic),
                                        topic.path("max_message_bytes").asInt()))
                        .toList());
    }

    @Test
    void aFactOutlivesTheLossOfOneBroker() {
        assertThat(OPERATORS.all("KafkaTopic")).allSatisfy(topic -> {
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(3);
            assertThat(topic.at("/spec/config/min.insync.replicas").asInt()).isEqualTo(2);
        });
    }

    /// In milliseconds; -1 for ever.
    static long retention(JsonNode topic) {
        return topic.has("retention_days")
                ? Duration.ofDays(topic.path("retention_days").asInt()).toMillis()
                : -1;
    }

    private static String declared(Resource topic) {
        return "%s %d %d %d"
                .formatted(
                        topic.name(),
                        topic.at("/spec/partitions").asInt(),
                        topic.at("/spec/config/retention.ms").asLong(),
                        topic.at("/spec/config/max.message.bytes").asInt());
    }
}
