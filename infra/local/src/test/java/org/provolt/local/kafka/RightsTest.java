package org.provolt.local.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.local.process.Ports;

/// A real broker with the accounts of the embedded stack: what each may do works, what it may not is refused.
class RightsTest {

    private static final String SAMPLES = "provolt.instrument.samples";
    private static final String FACTS = "provolt.cycling.v1";
    private static final long PATIENCE_SECONDS = 30;
    private static final Accounts ACCOUNTS = new Accounts(Map.of(
            Accounts.BROKER, "b", Accounts.LAUNCHER, "l", "cycling", "c", "metrics", "m", "instrument-gateway", "g"));

    @TempDir
    static Path folder = Path.of("");

    private static String instruments = "";
    private static String services = "";
    private static Optional<KafkaProcess.Running> broker = Optional.empty();

    @BeforeAll
    static void start() throws IOException {
        int port = Ports.anyFree();
        int servicesPort = Ports.anyFree();
        instruments = "127.0.0.1:" + port;
        services = "127.0.0.1:" + servicesPort;
        broker = Optional.of(KafkaProcess.start(
                folder.resolve("kafka"), BrokerSettings.guarded(port, Ports.anyFree(), servicesPort, ACCOUNTS)));
        Map<String, Object> launcher = ACCOUNTS.client(Accounts.LAUNCHER, services);
        Topics.ofTheHouse().ensure(launcher, "");
        Rights.ofTheHouse().ensure(launcher);
    }

    @AfterAll
    static void stop() {
        broker.ifPresent(KafkaProcess.Running::close);
    }

    @ParameterizedTest
    @ValueSource(strings = {SAMPLES, "provolt.instrument.spectra", "provolt.instrument.pressure"})
    void anInstrumentWritesWhatItMeasures(String topic) {
        assertThatCode(() -> send(anonymous(), topic)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "provolt.instrument.rejected",
                "provolt.cell-build.v1",
                "provolt.pressure.v1",
                FACTS,
                "provolt.imaging.v1",
                "provolt.metrics.v1",
                "provolt.audit.v1"
            })
    void anInstrumentWritesNoFactAndNoRejection(String topic) {
        refused(() -> send(anonymous(), topic));
    }

    @ParameterizedTest
    @ValueSource(strings = {FACTS, "provolt.instrument.rejected"})
    void anybodyOnThisMachineReadsFactsAndRejections(String topic) throws Exception {
        send(ACCOUNTS.client("cycling", services), topic);

        assertThat(read(anonymous(), topic)).isTrue();
    }

    @Test
    void anOutsidersOwnGroupKeepsItsPlace() {
        assertThatCode(() -> commit(anonymous(), "a-notebook")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cycling.samples", "metrics.facts", "audit.facts", "instrument-gateway.rejected"})
    void theServicesGroupsCannotBeMovedFromOutside(String group) {
        refused(() -> commit(anonymous(), group));
    }

    @Test
    void anInstrumentCreatesNoTopic() {
        refused(admin -> admin.createTopics(List.of(new NewTopic("another", 1, (short) 1)))
                .all());
    }

    @Test
    void anInstrumentDeletesNoTopic() {
        refused(admin -> admin.deleteTopics(List.of(SAMPLES)).all());
    }

    @Test
    void anInstrumentDeletesNoRecords() {
        refused(admin -> admin.deleteRecords(Map.of(new TopicPartition(SAMPLES, 0), RecordsToDelete.beforeOffset(0)))
                .all());
    }

    @Test
    void anInstrumentAddsNoPartitions() {
        refused(admin -> admin.createPartitions(Map.of(SAMPLES, NewPartitions.increaseTo(9)))
                .all());
    }

    @Test
    void anInstrumentChangesNoSettingOfATopic() {
        refused(admin -> shorten(admin, new ConfigResource(ConfigResource.Type.TOPIC, SAMPLES), "retention.ms"));
    }

    @Test
    void anInstrumentChangesNoSettingOfTheBroker() {
        refused(admin -> shorten(admin, new ConfigResource(ConfigResource.Type.BROKER, "1"), "log.retention.ms"));
    }

    @Test
    void anInstrumentDeletesNoGroup() throws Exception {
        commit(ACCOUNTS.client("cycling", services), "cycling.samples");

        refused(admin -> admin.deleteConsumerGroups(List.of("cycling.samples")).all());
    }

    @Test
    void anInstrumentChangesNoOffsetOfAGroup() {
        refused(admin -> admin.alterConsumerGroupOffsets(
                        "cycling.samples", Map.of(new TopicPartition(SAMPLES, 0), new OffsetAndMetadata(7)))
                .all());
    }

    @Test
    void anInstrumentGivesItselfNoRight() {
        refused(admin -> admin.deleteAcls(List.of(AclBindingFilter.ANY)).all());
    }

    @ParameterizedTest
    @CsvSource({
        "cycling, provolt.cycling.v1",
        "cycling, provolt.instrument.rejected",
        "metrics, provolt.metrics.v1",
        "instrument-gateway, provolt.instrument.samples",
        "instrument-gateway, provolt.instrument.rejected"
    })
    void aServiceWritesWhatIsItsOwn(String account, String topic) {
        assertThatCode(() -> send(ACCOUNTS.client(account, services), topic)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "metrics, provolt.cycling.v1",
        "cycling, provolt.metrics.v1",
        "cycling, provolt.instrument.samples",
        "instrument-gateway, provolt.cycling.v1"
    })
    void aServiceWritesNothingOfAnother(String account, String topic) {
        refused(() -> send(ACCOUNTS.client(account, services), topic));
    }

    @Test
    void aServiceReadsAndKeepsItsPlace() {
        assertThatCode(() -> commit(ACCOUNTS.client("cycling", services), "cycling.samples"))
                .doesNotThrowAnyException();
    }

    @Test
    void aServiceMovesNoGroupOfAnother() {
        refused(() -> commit(ACCOUNTS.client("cycling", services), "metrics.facts"));
    }

    @Test
    void aWrongPasswordDoesNotComeIn() {
        Map<String, Object> wrong = new Accounts(Map.of("cycling", "wrong")).client("cycling", services);

        assertThatThrownBy(() -> send(wrong, FACTS)).hasRootCauseInstanceOf(SaslAuthenticationException.class);
    }

    @Test
    void theRightsGivenAreThoseOfTheListWhateverStoodThereBefore() throws Exception {
        Map<String, Object> launcher = ACCOUNTS.client(Accounts.LAUNCHER, services);
        new Rights(List.of(new Rights.Right("ANONYMOUS", List.of("*"), null, null, null))).ensure(launcher);
        Rights.ofTheHouse().ensure(launcher);

        refused(() -> send(anonymous(), FACTS));
    }

    private static Map<String, Object> anonymous() {
        return Map.of("bootstrap.servers", instruments);
    }

    @FunctionalInterface
    private interface Act {
        void run() throws Exception;
    }

    private static void refused(Act act) {
        assertThatThrownBy(act::run)
                .satisfiesAnyOf(
                        fault -> assertThat(fault).isInstanceOf(AuthorizationException.class),
                        fault -> assertThat(fault).hasRootCauseInstanceOf(AuthorizationException.class));
    }

    private static void refused(Function<Admin, KafkaFuture<?>> act) {
        try (Admin admin = Admin.create(anonymous())) {
            refused(() -> act.apply(admin).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        }
    }

    private static KafkaFuture<?> shorten(Admin admin, ConfigResource what, String setting) {
        AlterConfigOp shorter = new AlterConfigOp(new ConfigEntry(setting, "1000"), AlterConfigOp.OpType.SET);
        return admin.incrementalAlterConfigs(Map.of(what, Set.of(shorter))).all();
    }

    private static void send(Map<String, Object> client, String topic) throws Exception {
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic, "key", new byte[] {1})).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static boolean read(Map<String, Object> client, String topic) {
        try (var consumer = new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            return !consumer.poll(Duration.ofSeconds(PATIENCE_SECONDS)).isEmpty();
        }
    }

    private static void commit(Map<String, Object> client, String group) {
        Map<String, Object> settings = new HashMap<>(client);
        settings.put("group.id", group);
        TopicPartition first = new TopicPartition(SAMPLES, 0);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(first));
            consumer.commitSync(Map.of(first, new OffsetAndMetadata(0)), Duration.ofSeconds(PATIENCE_SECONDS));
        }
    }
}
