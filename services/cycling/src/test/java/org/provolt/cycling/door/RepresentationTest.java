package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.door.Laboratory.as;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// Where records came from, what confirms them, and when they were measured.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class RepresentationTest {

    private static final String SERIES = "GCPL";
    private static final String MPR = UUID.randomUUID().toString();
    private static final String MPT = UUID.randomUUID().toString();

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    PlayedGateway gateway;

    @Inject
    RejectedTopic rejected;

    private static String source(String importId, String reader) {
        return """
                {"import_id": "%s", "file_sha256": "ab12", "file_name": "cell 1.%s", "reader": "biologic-%s",
                 "reader_version": "1"}""".formatted(importId, reader, reader);
    }

    private static String fromFile(String run, Rows rows, String importId, String reader) {
        return rows.json(run, SERIES, ", \"source\": " + source(importId, reader));
    }

    private static String representation(String run, String series) {
        return """
                {"run_id": "%s", "series_id": "%s", "records": 10, "source": %s}""".formatted(run, series, source(MPT, "mpt"));
    }

    @Test
    void aSeriesNamesTheFileThatGaveIt() {
        String run = laboratory.run();
        gateway.send(run, fromFile(run, Rows.of(0, 10), MPR, "mpr"));
        JsonPath sheet = sheetWith(run, 10);
        assertThat(sheet.getString("series[0].sources[0].import_id")).isEqualTo(MPR);
        assertThat(sheet.getString("series[0].sources[0].file_sha256")).isEqualTo("ab12");
        assertThat(sheet.getBoolean("series[0].sources[0].representation")).isFalse();
    }

    /// Only whoever has the bytes can say which they are.
    @Test
    void anInstrumentCannotSayFromWhichFileItsRecordsCame() {
        String run = laboratory.run();
        String id = instrument.send(run, fromFile(run, Rows.of(0, 10), MPR, "mpr"));
        assertThat(rejected.await(id).code()).isEqualTo("source-not-proven");
    }

    @Test
    void anInstrumentCannotSayThatAFileTellsTheSame() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
        String id = instrument.sendRepresentation(run, representation(run, SERIES));
        assertThat(rejected.await(id).code()).isEqualTo("source-not-proven");
    }

    @Test
    void aSecondFileOfTheSameRecordsIsKeptBesideThem() {
        String run = laboratory.run();
        gateway.send(run, fromFile(run, Rows.of(0, 10), MPR, "mpr"));
        gateway.sendRepresentation(run, representation(run, SERIES));
        gateway.sendRepresentation(run, representation(run, SERIES));
        JsonPath sheet = sheet(run, s -> s.getList("series[0].sources").size() == 2);
        assertThat(sheet.getInt("series[0].records")).isEqualTo(10);
        assertThat(sheet.getList("series[0].sources.import_id")).isEqualTo(List.of(MPR, MPT));
    }

    @Test
    void aSecondFileOfNoSeriesIsRejected() {
        String run = laboratory.run();
        String id = gateway.sendRepresentation(run, representation(run, "other"));
        assertThat(rejected.await(id).code()).isEqualTo("unknown-series");
    }

    @Test
    void aRepresentationWithoutItsSourceIsMalformed() {
        String run = laboratory.run();
        String id = gateway.sendRepresentation(run, """
                {"run_id": "%s", "series_id": "%s", "records": 10}""".formatted(run, SERIES));
        assertThat(rejected.await(id).code()).isEqualTo("malformed");
    }

    /// The text export of a binary file prints a float32 with eight digits.
    @Test
    void recordsOfAnotherReaderAreTheSameWithinItsDigits() {
        String run = laboratory.run();
        gateway.send(run, fromFile(run, Rows.of(0, 10), MPR, "mpr"));
        gateway.send(run, fromFile(run, Rows.of(0, 12, 1e-9), MPT, "mpt"));
        sheetWith(run, 12);
    }

    @Test
    void recordsOfTheSameReaderAreTheSameToTheBit() {
        String run = laboratory.run();
        gateway.send(run, fromFile(run, Rows.of(0, 10), MPR, "mpr"));
        String id = gateway.send(run, fromFile(run, Rows.of(0, 12, 1e-9), MPT, "mpr"));
        assertThat(rejected.await(id).code()).isEqualTo("conflicting-records");
    }

    @Test
    void aSeriesIsAnchoredWhereItsSenderSays() {
        String run = laboratory.run();
        instrument.send(run, Rows.of(0, 2).json(run, SERIES, """
                , "time_anchor": {"kind": "file-local", "at": "2026-10-31T22:00:00Z", "uncertainty_second": 2}"""));
        JsonPath sheet = sheetWith(run, 2);
        assertThat(sheet.getString("series[0].time_anchor.kind")).isEqualTo("file-local");
        assertThat(sheet.getString("series[0].time_anchor.at")).isEqualTo("2026-10-31T22:00:00Z");
    }

    @Test
    void aSeriesIsAnchoredByItsUtcTimes() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 2).with("unix_time_second", 1_761_989_400.5, 1_761_989_401));
        JsonPath sheet = sheetWith(run, 2);
        assertThat(sheet.getString("series[0].time_anchor.kind")).isEqualTo("file-utc");
        assertThat(sheet.getString("series[0].time_anchor.at")).isEqualTo("2025-11-01T09:30:00.500Z");
    }

    @Test
    void aSeriesWithoutAnyTimeFollowsTheRunsStart() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 2));
        sheetWith(run, 2);
        as("scientist")
                .header("If-Match", "*")
                .body("{\"field\": \"/occurred_at\", \"value\": \"2001-02-03T00:00:00Z\", \"reason\": \"typed wrong\"}")
                .post("/api/v1/runs/" + run + "/corrections")
                .then()
                .statusCode(200);
        JsonPath sheet = sheet(run);
        assertThat(sheet.getString("series[0].time_anchor.kind")).isEqualTo("run-start");
        assertThat(sheet.getString("series[0].time_anchor.at")).isEqualTo("2001-02-03T00:00:00Z");
    }
}
