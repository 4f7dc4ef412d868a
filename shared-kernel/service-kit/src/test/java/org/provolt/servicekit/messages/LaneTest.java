package org.provolt.servicekit.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.provolt.servicekit.box.Instrument.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.box.BoxProjection;
import org.provolt.servicekit.box.Boxes;
import org.provolt.servicekit.box.Instrument;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class LaneTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Rejections rejections;

    @Inject
    Boxes boxes;

    @Inject
    BoxProjection projection;

    private final Instrument instrument = new Instrument();
    private final LotId box = Instrument.newBox();

    @AfterEach
    void close() {
        instrument.close();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private void eventuallyHolds(int things) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(boxes.sequences(box)).hasSize(things));
    }

    private List<ConsumerRecord<String, byte[]>> rejected() {
        return instrument.heard(InstrumentTopics.REJECTED, box.toString());
    }

    private void eventuallyRejectedAs(String code) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(rejected())
                        .extracting(record -> Instrument.headerOf(record, "code"))
                        .contains(code));
    }

    @Test
    void theSameMessageTwiceHasOneEffect() {
        String id = id();
        instrument.says(id, box, put(box, 0, "a"));
        instrument.says(id, box, put(box, 0, "a"));
        instrument.says(id(), box, put(box, 1, "b"));
        eventuallyHolds(2);
        assertThat(rejected()).isEmpty();
    }

    @Test
    void theSameMessagesInAnotherSplitIntoBatchesHaveOneEffect() {
        List<String> ids = IntStream.range(0, 12).mapToObj(i -> id()).toList();
        IntStream.range(0, 12).forEach(i -> instrument.says(ids.get(i), box, put(box, i, "x" + i)));
        instrument.flush();
        eventuallyHolds(12);
        IntStream.range(0, 12).forEach(i -> {
            instrument.says(ids.get(i), box, put(box, i, "x" + i));
            instrument.flush();
        });
        instrument.says(id(), box, put(box, 12, "last"));
        eventuallyHolds(13);
        assertThat(rejected()).isEmpty();
    }

    @Test
    void theSameIdWithOtherBytesIsRejected() {
        String id = id();
        instrument.says(id, box, put(box, 0, "a"));
        instrument.says(id, box, put(box, 1, "other"));
        eventuallyRejectedAs("id-reused");
        assertThat(boxes.sequences(box)).hasSize(1);
    }

    @Test
    void whatIsRefusedIsKeptWithItsBytesAndTheRestGoesOn() {
        String wrong = put(box, 7, "wrong place");
        instrument.says(id(), box, put(box, 0, "a"));
        instrument.says(id(), box, wrong);
        instrument.says(id(), box, put(box, 1, "b"));
        eventuallyHolds(2);
        eventuallyRejectedAs("wrong-place");
        assertThat(rejected()).hasSize(1);
        assertThat(rejected().getFirst().value()).asString().isEqualTo(wrong);
    }

    @Test
    void whatIsNoJsonIsRejectedAsMalformed() {
        instrument.says(id(), box, "{not json");
        eventuallyRejectedAs("malformed");
    }

    /// PostgreSQL's text holds no NUL, and an index row no kilobytes: neither may stop the lane.
    @Test
    void anIdThatCannotBeStoredAsItIsStopsNothing() {
        instrument.says(id() + "\0", box, put(box, 0, "a"));
        instrument.says("x".repeat(5_000), box, put(box, 1, "too long an id"));
        instrument.says(id(), box, put(box, 1, "b"));
        eventuallyHolds(2);
        eventuallyRejectedAs("malformed-cloud-event");
    }

    @Test
    void aMessageThatNamesAnActorAndProvesNothingIsRejected() {
        String forged = put(box, 0, "in the name of another");
        instrument.saysAs("somebody", id(), box, forged);
        eventuallyRejectedAs("origin-not-proven");
        assertThat(boxes.sequences(box)).isEmpty();
        assertThat(rejected().getFirst().value()).asString().isEqualTo(forged);
    }

    @Test
    void aMessageThatNamesAServiceAsItsSourceAndProvesNothingIsRejected() {
        instrument.saysFrom("/provolt/instrument-gateway/import-1", id(), box, put(box, 0, "as if the house said it"));
        eventuallyRejectedAs("origin-not-proven");
        assertThat(boxes.sequences(box)).isEmpty();
    }

    /// A broker that was made anew begins its offsets at 0 again.
    @Test
    void anotherMessageAtAPlaceThatWasRejectedBeforeIsKeptToo() {
        Message other = message("second");
        QuarkusTransaction.requiringNew().run(() -> {
            rejections.keep("boxes", message("first"), "0/0", "malformed", "no box");
            rejections.keep("boxes", other, "0/0", "malformed", "no box");
            rejections.keep("boxes", other, "0/0", "malformed", "no box");
        });
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(rejected())
                        .extracting(record -> new String(record.value(), StandardCharsets.UTF_8))
                        .containsExactlyInAnyOrder("first", "second"));
    }

    private Message message(String content) {
        return new Message(
                "provolt.instrument.samples",
                box.toString(),
                Map.of("id", id(), "source", "/test"),
                "text/plain",
                content.getBytes(StandardCharsets.UTF_8));
    }

    /// Whoever guesses an id must not be able to have the true message taken for its repeat.
    @Test
    void aForgeryDoesNotUseUpTheIdThatItBears() {
        String id = id();
        instrument.saysAs("somebody", id, box, put(box, 0, "false"));
        eventuallyRejectedAs("origin-not-proven");
        instrument.says(id, box, put(box, 0, "true"));
        eventuallyHolds(1);
    }

    @Test
    void aMessageWithoutCloudEventsHeadersIsRejected() {
        instrument.saysWithoutHeaders(box, put(box, 0, "a"));
        eventuallyRejectedAs("malformed-cloud-event");
    }

    /// The broker takes 1 MiB with all that surrounds the value; numbers at random cannot be compressed.
    @Test
    void theLargestMessageThatTheBrokerTakesIsKeptWithItsBytesToo() throws ExecutionException, InterruptedException {
        byte[] large = new byte[(1 << 20) - 1_000];
        new Random(7).nextBytes(large);
        instrument.says(id(), box, large);
        eventuallyRejectedAs("malformed");
        assertThat(rejected().getFirst().value()).isEqualTo(large);
    }

    /// Ten megabytes of nothing are few bytes on the way.
    @Test
    void aMessageThatWasSmallOnlyCompressedIsFoundAsARejectionAndItsBytesHere()
            throws ExecutionException, InterruptedException {
        byte[] swollen = new byte[10 << 20];
        instrument.says(id(), box, swollen);
        eventuallyRejectedAs("malformed");
        ConsumerRecord<String, byte[]> announced = rejected().getFirst();
        assertThat(Instrument.headerOf(announced, "content-withheld")).isEqualTo("" + swollen.length);
        assertThat(boxes.count("select octet_length(content) from rejection where message_key = ?1", box.toString()))
                .isEqualTo(swollen.length);
    }

    /// What the README says of the inbox, which is never purged.
    @Test
    void aMessageIsRememberedInThreeQuartersOfAKilobyte() {
        String source = "/provolt/instrument-gateway/" + UUID.randomUUID();
        boxes.remember(source, 20_000);
        long bytes = boxes.count("select pg_total_relation_size('inbox') / count(*) from inbox");
        assertThat(bytes).isLessThan(768);
    }

    /// The aggregate in the cache is one ahead of the database after its transaction failed at the commit; the next
    /// command must not see it.
    @Test
    void afterAFailureAtTheOuterCommitTheNextCommandSeesWhatIsStored() {
        instrument.says(id(), box, put(box, 0, "a"));
        eventuallyHolds(1);
        projection.explosions.set(2);
        instrument.says(id(), box, put(box, 1, BoxProjection.EXPLODE));
        instrument.says(id(), box, put(box, 2, "c"));
        eventuallyHolds(3);
        assertThat(boxes.sequences(box)).map(String::valueOf).containsExactly("0", "1", "2");
        assertThat(rejected()).isEmpty();
    }

    /// PostgreSQL was killed and came back after more tries than a message has: no message is to blame for that.
    @Test
    void aMessageIsNotRejectedForAnOutageOfTheDatabase() {
        projection.outages.set(5);
        instrument.says(id(), box, put(box, 0, BoxProjection.DATABASE_GONE));
        instrument.says(id(), box, put(box, 1, "b"));
        eventuallyHolds(2);
        assertThat(rejected()).isEmpty();
    }
}
