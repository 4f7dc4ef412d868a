package org.provolt.local.kafka;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.jspecify.annotations.Nullable;
import org.provolt.local.Trouble;
import org.provolt.local.process.Resource;

/// Every topic of the house, from infra/kafka/topics.json.
public record Topics(List<Topic> topics) {

    private static final long ANSWER_SECONDS = 60;

    /// @param retentionDays   absent: for ever
    /// @param maxMessageBytes of one batch of records, as Kafka counts it
    public record Topic(
            String name,
            int partitions,
            @JsonProperty("retention_days") @Nullable Integer retentionDays,
            @JsonProperty("max_message_bytes") int maxMessageBytes) {

        private NewTopic under(String prefix) {
            long retention = Optional.ofNullable(retentionDays)
                    .map(days -> Duration.ofDays(days).toMillis())
                    .orElse(-1L);
            Map<String, String> configuration = new LinkedHashMap<>();
            configuration.put("cleanup.policy", "delete");
            configuration.put("retention.ms", Long.toString(retention));
            configuration.put("retention.bytes", "-1");
            configuration.put("max.message.bytes", Integer.toString(maxMessageBytes));
            return new NewTopic(prefix + name, partitions, (short) 1).configs(configuration);
        }
    }

    /// The list as it stands in the repository.
    public static Topics ofTheHouse() {
        try {
            var tree = new ObjectMapper().readTree(Resource.text("kafka/topics.json"));
            return new Topics(List.of(new ObjectMapper().treeToValue(tree.get("topics"), Topic[].class)));
        } catch (JsonProcessingException e) {
            throw new Trouble("kafka/topics.json cannot be read: " + e.getMessage(), e);
        }
    }

    /// Kafka looks its plug-ins up by the thread's class loader, which in a Quarkus test is not the one that loaded
    /// Kafka.
    static Admin admin(Map<String, Object> client) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Admin.class.getClassLoader());
        try {
            return Admin.create(client);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /// Creates those that are missing, each name preceded by the prefix; safe to repeat.
    public void ensure(String bootstrap, String prefix) {
        ensure(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap), prefix);
    }

    /// The same, as a client that may create topics.
    public void ensure(Map<String, Object> client, String prefix) {
        try (Admin admin = admin(client)) {
            Set<String> known = admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !known.contains(prefix + topic.name()))
                    .map(topic -> topic.under(prefix))
                    .toList();
            admin.createTopics(missing).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("Kafka did not create the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while Kafka created the topics", e);
        }
    }
}
