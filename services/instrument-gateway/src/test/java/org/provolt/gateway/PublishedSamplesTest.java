package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.instrument.InstrumentTopics;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.testkit.TestTokens;

@GatewayTest
class PublishedSamplesTest {

    private static final Door TECHNICIAN = Door.of("technician");

    @Inject
    HeardOrigins heard;

    @Test
    void everyRecordIsPublishedOnceInOrder() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        assertThat(Published.of(run).batches())
                .extracting(SampleBatch::firstRecordIndex)
                .containsExactly(0L, 1_000L, 2_000L);
    }

    @Test
    void valuesArriveInBdfsUnits() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(), "a.mpr", run);
        double[] ampere = Published.of(run).column(Bdf.CURRENT);
        assertThat(ampere).hasSize(Made.ROWS);
        assertThat(ampere[1]).isCloseTo(-0.5e-3, within(1e-9));
    }

    @Test
    void aMessageIsACloudEventInBinaryModeUnderItsRun() {
        RunId run = Cycling.startsARun();
        String importId = TECHNICIAN.imports(Made.mpr(100), "a.mpr", run).getString("import_id");
        ConsumerRecord<String, byte[]> message = Published.of(run).records().getFirst();
        assertThat(message.key()).isEqualTo(run.toString());
        assertThat(Topics.header(message, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topics.header(message, "ce_type")).isEqualTo(InstrumentTopics.SAMPLES_TYPE);
        assertThat(Topics.header(message, "ce_source")).isEqualTo("/provolt/instrument-gateway/" + importId);
        assertThat(Topics.header(message, "content-type")).isEqualTo("application/cbor");
    }

    @Test
    void anIdIsMadeOfImportSeriesAndFirstRecord() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        assertThat(Published.of(run).ids())
                .containsExactly(
                        done.getString("import_id") + "/" + done.getString("report.series[0].series_id") + "/0");
    }

    @Test
    void columnsAreRfc8746ArraysOfLittleEndianFloat64() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(3), "a.mpr", run);
        byte[] value = Published.of(run).records().getFirst().value();
        // "voltage_volt" as text of 12 bytes, tag 86, a byte string of 3 × 8 bytes (0x58 0x18)
        byte[] column = "xvoltage_voltxxxx".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        column[0] = 0x6c;
        column[13] = (byte) 0xd8;
        column[14] = 86;
        column[15] = 0x58;
        column[16] = 0x18;
        assertThat(value).containsSequence(column);
    }

    @Test
    void everyMessageSaysWhoBroughtTheFile() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        ConsumerRecord<String, byte[]> message = Published.of(run).records().getFirst();
        assertThat(Topics.header(message, "ce_actor")).isEqualTo(TestTokens.subjectOf("technician"));
        assertThat(Topics.header(message, "ce_role")).isEqualTo("technician");
    }

    /// As any service of the house takes it.
    @Test
    void everyMessageProvesWhoBroughtTheFile() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        assertThat(heard.of(Published.of(run).records().getFirst()).actor())
                .isEqualTo(TestTokens.subjectOf("technician"));
    }

    @Test
    void everyMessageNamesTheRawFile() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        assertThat(Published.of(run).batches().getFirst().source())
                .isEqualTo(new SampleSource(
                        ImportId.fromString(done.getString("import_id")),
                        done.getString("file_sha256"),
                        "a.mpr",
                        "biologic-mpr",
                        done.getString("report.reader_version")));
    }

    @Test
    void aLocalTimeIsAMomentInTheInstrumentsZone() {
        RunId run = Cycling.startsARun("Asia/Tokyo", Instant.parse("2026-11-02T00:00:00Z"));
        TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        assertThat(Published.of(run).batches().getFirst().timeAnchor())
                .isEqualTo(new TimeAnchor(TimeAnchor.Kind.FILE_LOCAL, Instant.parse("2026-11-02T00:00:00Z"), 60.0));
    }

    @Test
    void aFileThatTellsNoTimeLeavesItToTheRun() {
        RunId run = Cycling.startsARun();
        JsonPath done = TECHNICIAN.imports(Made.mptWithoutHeader(100), "a.mpt", run);
        assertThat(Published.of(run).batches().getFirst().timeAnchor()).isNull();
        assertThat(done.getString("report.clock.time_anchor_absent_because")).contains("does not tell");
    }

    @Test
    void aFileTimeFarFromItsRunIsQuestioned() {
        RunId run = Cycling.startsARun("Europe/Berlin", Instant.parse("2026-11-02T12:00:00Z"));
        JsonPath done = TECHNICIAN.imports(Made.mpr(100), "a.mpr", run);
        assertThat(done.getList("report.questions.code")).isEqualTo(List.of("file-time-far-from-run"));
    }

    @Test
    void whatIsReadAsBeforeIsNotSentAgain() {
        RunId run = Cycling.startsARun();
        String importId = TECHNICIAN.imports(Made.mpr(100), "a.mpr", run).getString("import_id");
        TECHNICIAN
                .asks()
                .post("/api/v1/imports/" + importId + "/rereading")
                .then()
                .statusCode(202);
        TECHNICIAN.finished(importId);
        assertThat(Published.of(run).ids()).hasSize(1);
    }
}
