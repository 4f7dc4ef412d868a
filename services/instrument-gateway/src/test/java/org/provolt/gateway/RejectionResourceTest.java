package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.servicekit.json.Json;
import org.provolt.servicekit.origin.Origin;
import org.provolt.testkit.TestTokens;

@GatewayTest
class RejectionResourceTest {

    private static final Door TECHNICIAN = Door.of("technician");
    private static final byte[] JUNK = "{\"run_id\": 7".getBytes(StandardCharsets.UTF_8);

    @Inject
    HeardOrigins heard;

    @Inject
    MortalPublisher publisher;

    private final String key = UUID.randomUUID().toString();

    @Test
    void aRejectedMessageIsShownWithItsReasonAndBytes() {
        String id = rejected(key, Map.of("ce_id", "m-1", "ce_source", "/cycler"), JUNK, InstrumentTopics.SAMPLES);
        JsonPath shown = shown(id);
        assertThat(shown.getString("code")).isEqualTo("malformed");
        assertThat(shown.getString("reason")).isEqualTo("It breaks off.");
        assertThat(shown.getString("topic")).isEqualTo(InstrumentTopics.SAMPLES);
        assertThat(shown.getString("message_id")).isEqualTo("m-1");
        assertThat(Base64.getDecoder().decode(shown.getString("content"))).isEqualTo(JUNK);
        assertThat(shown.getString("decoded_absent_because")).contains("cannot be read");
    }

    @Test
    void samplesAreShownAsNumbers() throws java.io.IOException {
        RunId run = new RunId(UUID.randomUUID());
        SampleBatch batch = new SampleBatch(
                run, "live", 0L, Columns.of(Map.of("voltage_volt", new double[] {3.5, Double.NaN})), null, null);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("ce_id", "m-2");
        headers.put("ce_type", InstrumentTopics.SAMPLES_TYPE);
        headers.put("content-type", "application/cbor");
        String id = rejected(key, headers, Json.cbor().writeValueAsBytes(batch), InstrumentTopics.SAMPLES);
        List<Float> volts = shown(id).getList("decoded.columns.voltage_volt");
        assertThat(volts).containsExactly(3.5f, null);
    }

    @Test
    void aMessageThatIsNoCloudEventIsKeptToo() {
        String id = rejected(key, Map.of(), JUNK, InstrumentTopics.PRESSURE);
        assertThat(shown(id).getString("message_id")).isNull();
    }

    @Test
    void twoMessagesUnderOneIdAreTwoRejections() {
        Map<String, String> headers = Map.of("ce_id", "reused", "ce_source", "/cycler");
        shown(rejected(key, headers, JUNK, InstrumentTopics.SAMPLES));
        shown(rejected(key, headers, "other".getBytes(StandardCharsets.UTF_8), InstrumentTopics.SAMPLES));
        list("run_id=" + key).then().body("items", hasSize(2));
    }

    @Test
    void theListOfARunNamesItsRejectionsWithoutTheirBytes() {
        shown(rejected(key, Map.of("ce_id", "m-3"), JUNK, InstrumentTopics.SAMPLES));
        list("run_id=" + key)
                .then()
                .statusCode(200)
                .body("items.message_id", equalTo(List.of("m-3")))
                .body("items[0].bytes", equalTo(JUNK.length))
                .body("items[0].content", equalTo(null));
    }

    @Test
    void aRetryBringsTheSameBytesToTheTopicUnderANewId() {
        String id = rejected(
                key, Map.of("ce_id", "m-4", "ce_source", "/cycler", "own", "kept"), JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        retry(id).then().statusCode(200).body("state", equalTo("retried"));
        ConsumerRecord<String, byte[]> again =
                Topics.records(InstrumentTopics.SAMPLES, key).getLast();
        assertThat(again.value()).isEqualTo(JUNK);
        assertThat(Topics.header(again, "ce_id")).isEqualTo(id + "/retry-1");
        assertThat(Topics.header(again, "ce_source")).isEqualTo("/cycler");
        assertThat(Topics.header(again, "own")).isEqualTo("kept");
        assertThat(Topics.header(again, "code")).isEmpty();
    }

    /// The message names somebody and proves nothing; now somebody stands for it.
    @Test
    void aRetryIsSealedForThePersonWhoAsksForIt() {
        Map<String, String> forged =
                Map.of("ce_id", "m-13", "ce_source", "/cycler", "ce_actor", "another", "ce_reason", "none");
        String id = rejected(key, forged, JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        retry(id).then().statusCode(200);
        Origin origin = heard.of(Topics.records(InstrumentTopics.SAMPLES, key).getLast());
        assertThat(origin.actor()).isEqualTo(TestTokens.subjectOf("technician"));
        assertThat(origin.device()).isEqualTo("/cycler");
        assertThat(origin.reason()).isNull();
    }

    /// A person's seal on it would make the house say what it never said.
    @Test
    void whatOnlySaidToBeTheHousesIsNotSentAgain() {
        Map<String, String> forged = Map.of("ce_id", "m-18", "ce_source", "/provolt/instrument-gateway/import-1");
        String id = rejected(key, forged, JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        retry(id).then().statusCode(409).body("code", equalTo("source-not-proven"));
    }

    @Test
    void whatKafkaDoesNotTakeIsStillThereToBeSent() {
        String id = rejected(key, Map.of("ce_id", "m-14"), JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        publisher.failAfter(0);
        retry(id)
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("broker-unavailable"));
        assertThat(shown(id).getString("state")).isEqualTo("rejected");
        retry(id).then().statusCode(200).body("retried_as.message_id", equalTo(List.of(id + "/retry-1")));
        assertThat(Topics.records(InstrumentTopics.SAMPLES, key)).hasSize(1);
    }

    @Test
    void whatKafkaTookUnheardGoesOutAgainAsItWas() {
        String id = rejected(key, Map.of("ce_id", "m-15"), JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        publisher.loseTheNextConfirmation();
        retry(id).then().statusCode(503);
        retry(id).then().statusCode(200);
        assertThat(Topics.records(InstrumentTopics.SAMPLES, key))
                .hasSize(2)
                .extracting(record -> Topics.header(record, "ce_seal"))
                .containsOnly(Topics.header(
                        Topics.records(InstrumentTopics.SAMPLES, key).getFirst(), "ce_seal"));
    }

    @Test
    void aRetryUnderTheSameIdempotencyKeyGoesOutOnce() {
        String id = rejected(key, Map.of("ce_id", "m-16"), JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        for (int time = 0; time < 2; time++) {
            TECHNICIAN
                    .asks()
                    .header("Idempotency-Key", id)
                    .post("/api/v1/rejections/" + id + "/retry")
                    .then()
                    .statusCode(200)
                    .body("retries", equalTo(1));
        }
        assertThat(Topics.records(InstrumentTopics.SAMPLES, key)).hasSize(1);
    }

    @Test
    void aSecondRetryHasAnIdOfItsOwn() {
        String id = rejected(key, Map.of("ce_id", "m-5"), JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        retry(id);
        retry(id).then().body("retried_as.message_id", equalTo(List.of(id + "/retry-1", id + "/retry-2")));
    }

    @Test
    void aRetryNotesWhoAskedForIt() {
        String id = rejected(key, Map.of("ce_id", "m-6"), JUNK, InstrumentTopics.SAMPLES);
        shown(id);
        retry(id).then().body("retried_as[0].retried_by", equalTo(TestTokens.subjectOf("technician")));
    }

    @Test
    void whatIsRefusedAgainNamesTheRejectionBefore() {
        String first = UUID.randomUUID().toString();
        String id = rejected(key, Map.of("ce_id", "m-7/retry-1", "ce_retryof", first), JUNK, InstrumentTopics.SAMPLES);
        assertThat(shown(id).getString("retry_of")).isEqualTo(first);
    }

    @Test
    void nothingIsSentToATopicOfFacts() {
        String id = rejected(key, Map.of("ce_id", "m-8"), JUNK, "provolt.cycling.v1");
        shown(id);
        retry(id).then().statusCode(409).body("code", equalTo("not-an-instrument-topic"));
    }

    @Test
    void whatCameWithoutItsBytesIsNotSentAgain() {
        String id = rejected(
                key, Map.of("ce_id", "m-17", "content-withheld", "10485760"), new byte[0], InstrumentTopics.SAMPLES);
        shown(id);
        retry(id).then().statusCode(409).body("code", equalTo("content-not-here"));
    }

    @Test
    void retriedAndWaitingOnesAreListedApart() {
        String retried = rejected(key, Map.of("ce_id", "m-9"), JUNK, InstrumentTopics.SAMPLES);
        shown(retried);
        shown(rejected(key, Map.of("ce_id", "m-10"), JUNK, InstrumentTopics.SAMPLES));
        retry(retried);
        list("state=retried&run_id=" + key).then().body("items.message_id", equalTo(List.of("m-9")));
        list("state=rejected&run_id=" + key).then().body("items.message_id", equalTo(List.of("m-10")));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        shown(rejected(key, Map.of("ce_id", "m-11"), JUNK, InstrumentTopics.SAMPLES));
        shown(rejected(key, Map.of("ce_id", "m-12"), JUNK, InstrumentTopics.SAMPLES));
        String next = list("limit=1&run_id=" + key)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        list("limit=1&run_id=" + key + "&after=" + next)
                .then()
                .body("items.message_id", equalTo(List.of("m-11")))
                .body("next", equalTo(null));
    }

    @Test
    void anUnknownRejectionIsUnknown() {
        TECHNICIAN
                .asks()
                .get("/api/v1/rejections/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-rejection"));
    }

    private static io.restassured.response.Response list(String query) {
        return TECHNICIAN.asks().get("/api/v1/rejections?" + query);
    }

    private static io.restassured.response.Response retry(String id) {
        return TECHNICIAN.asks().post("/api/v1/rejections/" + id + "/retry");
    }

    private static JsonPath shown(String id) {
        return await().atMost(Duration.ofSeconds(15))
                .until(() -> TECHNICIAN.asks().get("/api/v1/rejections/" + id), answer -> answer.statusCode() == 200)
                .jsonPath();
    }

    /// Plays a service that refuses a message.
    private static String rejected(String key, Map<String, String> own, byte[] content, String topic) {
        String id = UUID.randomUUID().toString();
        Map<String, String> all = new LinkedHashMap<>(own);
        all.put("rejection-id", id);
        all.put("topic", topic);
        all.put("code", "malformed");
        all.put("reason", "It breaks off.");
        List<Header> headers = all.entrySet().stream()
                .<Header>map(header ->
                        new RecordHeader(header.getKey(), header.getValue().getBytes(StandardCharsets.UTF_8)))
                .toList();
        Topics.send(new ProducerRecord<>(Topics.named(InstrumentTopics.REJECTED), null, key, content, headers));
        return id;
    }
}
