package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Batch;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.Encoding;
import org.provolt.e2e.client.KafkaInstrument;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.client.Rejections;
import org.provolt.e2e.stack.RunningStack;

/// What becomes of batches that cannot be taken as they come: nothing is dropped, nothing counts twice.
@OnOneStack
class RefusedBatchesTest {

    private static final byte[] BROKEN_OFF = "{\"run_id\": \"".getBytes(StandardCharsets.UTF_8);
    private static final String JSON = Encoding.JSON.mediaType();
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Laboratory laboratory;
    private final KafkaInstrument instrument;
    private final Rejections rejections;

    RefusedBatchesTest(Laboratory laboratory, RunningStack stack) {
        this.laboratory = laboratory;
        this.instrument = new KafkaInstrument(stack.addressOf("kafka"));
        this.rejections = new Rejections(laboratory.technician());
    }

    @AfterAll
    void close() {
        instrument.close();
    }

    @Test
    void aMessageThatBreaksOffIsMalformed() {
        String id = send(laboratory.run(laboratory.cell()).runId(), BROKEN_OFF);
        assertThat(rejections.codeOf(id)).isEqualTo("malformed");
    }

    @Test
    void columnsOfUnequalLengthAreMalformed() {
        String runId = laboratory.run(laboratory.cell()).runId();
        Batch batch = Batch.live(runId, 1);
        batch.columns().put("voltage_volt", new double[] {0.1, 0.2});
        assertThat(rejections.codeOf(instrument.send(batch, Encoding.JSON))).isEqualTo("malformed");
    }

    @Test
    void whatWasRefusedIsKeptByteForByte() throws IOException {
        String id = send(laboratory.run(laboratory.cell()).runId(), BROKEN_OFF);
        assertThat(rejections.of(id).path("content").binaryValue()).isEqualTo(BROKEN_OFF);
    }

    @Test
    void whatWasRefusedStandsOnTheRejectedTopicWithItsReason() {
        String id = send(laboratory.run(laboratory.cell()).runId(), BROKEN_OFF);
        ConsumerRecord<String, byte[]> rejected = await().atMost(LIMIT)
                .until(() -> instrument.rejected(id), found -> !found.isEmpty())
                .getFirst();
        assertThat(KafkaInstrument.text(rejected, "code")).isEqualTo("malformed");
        assertThat(KafkaInstrument.text(rejected, "reason")).isNotEmpty();
    }

    @Test
    void aRefusedMessageStopsNobody() {
        LabRun run = laboratory.run(laboratory.cell());
        send(run.runId(), BROKEN_OFF);
        sendAll(Batch.live(run.runId(), 2));
        assertThat(run.completeCycles(1)).isNotEmpty();
    }

    @Test
    void aBatchOfAnUnknownRunIsRefused() {
        String id = instrument.send(Batch.live(UUID.randomUUID().toString(), 1), Encoding.JSON);
        assertThat(rejections.codeOf(id)).isEqualTo("unknown-run");
    }

    @Test
    void aBatchThatCameBeforeItsRunIsTakenWhenItIsSentAgain() {
        String runId = UUID.randomUUID().toString();
        String id = instrument.send(Batch.live(runId, 2), Encoding.CBOR_LITTLE_ENDIAN);
        JsonNode rejection = rejections.of(id);
        LabRun run = laboratory.run(laboratory.cell(), "metal-plating", Laboratory.START, runId);
        rejections.retry(rejection);
        assertThat(run.completeCycles(1)).isNotEmpty();
    }

    @Test
    void readingsThatCameBeforeTheirFixtureAreTakenWhenTheyAreSentAgain() {
        String unknown = UUID.randomUUID().toString();
        String id = instrument.sendReadings(unknown, reading(unknown));
        JsonNode rejection = rejections.of(id);
        assertThat(rejection.path("code").asText()).isEqualTo("unknown-fixture");
        laboratory.fixture(unknown);
        String cell = laboratory.cell();
        laboratory.pressureMeasured(cell, unknown, 500_000, 499_000);
        rejections.retry(rejection);
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(laboratory
                                .auditor()
                                .get("/cells/" + cell + "/pressure")
                                .expect(200)
                                .json()
                                .path("readings"))
                        .hasSize(1));
    }

    private static String reading(String fixtureId) {
        return "{\"fixture_id\": \"%s\", \"columns\": {\"unix_time_second\": [%d], \"surface_pressure_pa\": [498000]}}"
                .formatted(fixtureId, Instant.parse(Laboratory.START).getEpochSecond());
    }

    @Test
    void theSameMessageTwiceCountsOnce() {
        LabRun run = laboratory.run(laboratory.cell());
        Batch batch = Batch.live(run.runId(), 1);
        byte[] firstHalf = Encoding.JSON.bytes(batch.rows(0, 100));
        String id = send(run.runId(), firstHalf);
        instrument.send(id, run.runId(), JSON, firstHalf);
        instrument.send(batch.rows(100, batch.size()), Encoding.JSON);
        awaitSamples(run, batch.size());
        assertThat(rejections.has(id)).isFalse();
    }

    @Test
    void anIdThatStandsForOtherBytesIsRefused() {
        LabRun run = laboratory.run(laboratory.cell());
        Batch batch = Batch.live(run.runId(), 1);
        String id = send(run.runId(), Encoding.JSON.bytes(batch));
        instrument.send(id, run.runId(), JSON, Encoding.JSON.bytes(batch.with("voltage_volt", 7, 0.5)));
        assertThat(rejections.codeOf(id)).isEqualTo("id-reused");
    }

    @Test
    void recordsThatComeEarlyWaitForThoseBeforeThem() {
        LabRun run = laboratory.run(laboratory.cell());
        List<Batch> batches = Batch.live(run.runId(), 2).cut(100);
        batches.subList(1, batches.size()).forEach(batch -> instrument.send(batch, Encoding.JSON));
        await().atMost(LIMIT)
                .until(() -> run.series().path("waiting").path("records").asInt() == 280);
        assertThat(run.samples()).isZero();
    }

    @Test
    void recordsThatCameEarlyAreTakenWhenThoseBeforeThemCome() {
        LabRun run = laboratory.run(laboratory.cell());
        List<Batch> batches = Batch.live(run.runId(), 2).cut(100);
        batches.reversed().forEach(batch -> instrument.send(batch, Encoding.JSON));
        assertThat(run.completeCycles(1)).isNotEmpty();
    }

    @Test
    void recordsThatAreThereWithOtherValuesAreRefused() {
        LabRun run = laboratory.run(laboratory.cell());
        Batch batch = Batch.live(run.runId(), 1);
        sendAll(batch);
        awaitSamples(run, batch.size());
        String id = instrument.send(batch.with("voltage_volt", 5, -0.3), Encoding.JSON);
        assertThat(rejections.codeOf(id)).isEqualTo("conflicting-records");
    }

    @Test
    void whatIsThereStaysWhenAConflictIsRefused() {
        LabRun run = laboratory.run(laboratory.cell());
        Batch batch = Batch.live(run.runId(), 1);
        sendAll(batch);
        awaitSamples(run, batch.size());
        List<String> before = run.csv();
        rejections.of(instrument.send(batch.with("voltage_volt", 5, -0.3), Encoding.JSON));
        assertThat(run.csv()).isEqualTo(before);
    }

    @Test
    void aValueThatIsNoNumberIsRefused() {
        Batch batch = Batch.live(laboratory.run(laboratory.cell()).runId(), 1);
        String id = instrument.send(batch.with("voltage_volt", 3, Double.NaN), Encoding.CBOR_LITTLE_ENDIAN);
        assertThat(rejections.codeOf(id)).isEqualTo("non-finite");
    }

    @Test
    void cyclesAcrossRefusedRecordsHaveNoValues() {
        LabRun run = withRefusedMiddle();
        assertThat(run.completeCycles(2).getFirst().toString()).contains("records-missing");
    }

    @Test
    void cyclesAcrossRefusedRecordsHaveValuesWhenTheRecordsCame() {
        LabRun run = withRefusedMiddle();
        run.completeCycles(2);
        instrument.send(middle(run), Encoding.CBOR_LITTLE_ENDIAN);
        assertThat(run.cyclesOnce(cycles -> Cycles.complete(cycles) == 2 && hasEfficiency(cycles.getFirst())))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void cyclesAcrossRefusedRecordsHaveValuesWhenAPersonAcceptsTheGap() {
        LabRun run = withRefusedMiddle();
        run.completeCycles(2);
        laboratory
                .technician()
                .post("/runs/" + run.runId() + "/gap-acceptance", Map.of("reason", "the cable was loose"))
                .expect(200);
        assertThat(run.cyclesOnce(cycles -> Cycles.complete(cycles) == 2 && hasEfficiency(cycles.getFirst())))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    /// Three cycles of which some records of the first plating were no numbers.
    private LabRun withRefusedMiddle() {
        LabRun run = laboratory.run(laboratory.cell());
        Batch all = Batch.live(run.runId(), 3);
        instrument.send(all.rows(0, 40), Encoding.CBOR_LITTLE_ENDIAN);
        instrument.send(middle(run).with("current_ampere", 2, Double.NaN), Encoding.CBOR_LITTLE_ENDIAN);
        instrument.send(all.rows(60, all.size()), Encoding.CBOR_LITTLE_ENDIAN);
        return run;
    }

    private static Batch middle(LabRun run) {
        return Batch.live(run.runId(), 3).rows(40, 60);
    }

    private static boolean hasEfficiency(JsonNode cycle) {
        return cycle.path("coulombic_efficiency_percent").isNumber();
    }

    private String send(String runId, byte[] value) {
        String id = UUID.randomUUID().toString();
        instrument.send(id, runId, JSON, value);
        return id;
    }

    private void sendAll(Batch batch) {
        batch.cut(100).forEach(part -> instrument.send(part, Encoding.JSON));
    }

    private static void awaitSamples(LabRun run, int count) {
        await().atMost(LIMIT).until(run::samples, samples -> samples == count);
    }
}
