package org.provolt.servicekit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.contracts.broker.BrokerAccount;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.box.Boxes;
import org.provolt.servicekit.box.Instrument;
import org.provolt.servicekit.messages.Broker;
import org.provolt.testkit.OwnBroker;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class OutboxTest {

    private static final String TOPIC = "provolt.cell-build.v1";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Boxes boxes;

    @Inject
    OutboxTables tables;

    @Inject
    Broker broker;

    private final Instrument instrument = new Instrument();
    private final LotId box = Instrument.newBox();

    @AfterEach
    void close() {
        QuarkusTransaction.requiringNew().run(() -> tables.release("a"));
        QuarkusTransaction.requiringNew().run(() -> tables.release("b"));
        instrument.close();
    }

    private Outbox worker(String name) {
        return new Outbox(tables, new OutboxRecords("cell-build", broker.prefix()), broker, name, () -> 0);
    }

    private void putTwenty() {
        IntStream.range(0, 20).forEach(i -> boxes.put(box, i, "thing " + i));
    }

    private List<ConsumerRecord<String, byte[]>> heard() {
        return instrument.heard(TOPIC, box.toString());
    }

    private void eventuallyHeard(int facts) {
        await().atMost(SOON).untilAsserted(() -> assertThat(distinctNumbers()).hasSize(facts));
    }

    private List<Long> distinctNumbers() {
        return heard().stream().map(OutboxTest::number).distinct().toList();
    }

    private static String bytes(ConsumerRecord<String, byte[]> record) {
        return HexFormat.of().formatHex(record.value());
    }

    private static long number(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(Instrument.headerOf(record, "ce_number"));
    }

    /// Of everything that was ever sent: no number missing, none with two events.
    private void theNumberingIsWithoutGapsAndUnambiguous() {
        Map<Long, String> events = new HashMap<>();
        instrument.all(TOPIC).forEach(record -> {
            String before = events.put(number(record), Instrument.headerOf(record, "ce_id"));
            assertThat(before).isIn(null, Instrument.headerOf(record, "ce_id"));
        });
        assertThat(events.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, events.size()).boxed().toList());
    }

    @Test
    void whatIsStoredIsPublishedInOrderWithItsStoredBytes() {
        putTwenty();
        eventuallyHeard(20);
        assertThat(heard()).extracting(OutboxTest::number).isSorted();
        List<String> stored = boxes
                .query(
                        "select encode(payload, 'hex') from event where stream_id = ?1 order by sequence",
                        box.toString())
                .stream()
                .map(String::valueOf)
                .toList();
        assertThat(heard()).map(OutboxTest::bytes).isEqualTo(stored);
        theNumberingIsWithoutGapsAndUnambiguous();
    }

    @Test
    void aFactSaysWhoDidItAndByWhatCommand() {
        boxes.put(box, 0, "a");
        eventuallyHeard(1);
        ConsumerRecord<String, byte[]> fact = heard().getFirst();
        assertThat(List.of("ce_type", "ce_actor", "ce_role", "ce_command", "ce_time", "ce_sequence"))
                .map(header -> Instrument.headerOf(fact, header))
                .containsExactly(
                        "provolt.cell-build.lot-received.v1",
                        "tester",
                        "technician",
                        "Put",
                        "2026-11-01T09:30:00Z",
                        "0");
    }

    @Test
    void aPausedWorkerNumbersNothingAfterItWasReplaced() {
        Outbox paused = worker("a");
        Outbox successor = worker("b");
        assertThat(paused.claim()).isTrue();
        assertThat(successor.claim()).isTrue();
        putTwenty();
        assertThatThrownBy(paused::number).isInstanceOf(LostClaim.class);
        paused.send();
        successor.number();
        successor.send();
        eventuallyHeard(20);
        theNumberingIsWithoutGapsAndUnambiguous();
    }

    @Test
    void aResendRepeatsNumberAndBytes() {
        Outbox first = worker("a");
        assertThat(first.claim()).isTrue();
        putTwenty();
        first.number();
        List<NumberedEvent> rows = QuarkusTransaction.requiringNew().call(() -> tables.nextUnsent(100, Long.MAX_VALUE));
        first.send();
        OutboxRecords records = new OutboxRecords("cell-build", broker.prefix());
        rows.forEach(row -> broker.await(broker.send(records.record(row))));
        assertThat(heard()).hasSizeGreaterThan(20);
        Map<Long, String> bytes = new HashMap<>();
        heard().forEach(record -> {
            String before = bytes.put(number(record), bytes(record));
            assertThat(before).isIn(null, bytes(record));
        });
        theNumberingIsWithoutGapsAndUnambiguous();
    }

    /// Its own broker, so that the others' stays up; what it took is then sent to theirs too.
    @Test
    void aBrokerOutageLosesNothing(@TempDir Path folder) {
        long sentBefore = boxes.count("select sent_number from outbox_claim");
        try (OwnBroker own = OwnBroker.startedIn(folder);
                Broker fragile = new Broker(BrokerAccount.none(own.bootstrap()), Optional.empty());
                Instrument listener = new Instrument(own.bootstrap(), "")) {
            own.createTopics("");
            Outbox worker = new Outbox(tables, new OutboxRecords("cell-build", ""), fragile, "a", () -> 0);
            worker.claim();
            putTwenty();
            worker.number();
            own.kill();
            assertThatThrownBy(worker::send).isInstanceOf(IllegalStateException.class);
            own.start();
            await().atMost(SOON).ignoreExceptions().until(() -> worker.claim() && worker.send() == 0);
            List<String> places = listener.heard(TOPIC, box.toString()).stream()
                    .map(record -> Instrument.headerOf(record, "ce_sequence"))
                    .distinct()
                    .toList();
            assertThat(places)
                    .isEqualTo(IntStream.range(0, 20).mapToObj(String::valueOf).toList());
        } finally {
            QuarkusTransaction.requiringNew().run(() -> {
                tables.sendAgainFrom(sentBefore);
                tables.release("a");
            });
        }
        eventuallyHeard(20);
    }
}
