package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.RunId;

@GatewayTest
class ImportResourceTest {

    private static final Door TECHNICIAN = Door.of("technician");

    @Test
    void aFileIsReceivedAndSaysWhereItIsFollowed() {
        String location = TECHNICIAN
                .brings(Made.mpr(), "cell 1.mpr", Cycling.startsARun())
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        TECHNICIAN.asks().get(location).then().statusCode(200).body("file_name", equalTo("cell 1.mpr"));
    }

    @Test
    void aReadFileSaysHowItWasRead() {
        JsonPath done = TECHNICIAN.imports(Made.mpr(), "a.mpr", Cycling.startsARun());
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("rows_read")).isEqualTo(Made.ROWS);
        assertThat(done.getLong("rows_published")).isEqualTo(Made.ROWS);
        assertThat(done.getString("report.format")).isEqualTo("biologic-mpr");
        assertThat(done.getString("report.format_version")).isEqualTo("data module 11");
        assertThat(done.getString("report.technique")).isEqualTo("GCPL");
        assertThat(done.getList("report.columns.mapped.bdf")).contains("test_time_second", "voltage_volt");
        assertThat(done.getList("report.columns.kept")).contains("I Range");
        assertThat(done.getLong("report.current_sign.contradicting")).isZero();
        assertThat(done.getLong("report.series[0].records")).isEqualTo(Made.ROWS);
    }

    @Test
    void theSameBytesForTheSameRunAreOneImport() {
        RunId run = Cycling.startsARun();
        String first = TECHNICIAN.imports(Made.mpr(), "a.mpr", run).getString("import_id");
        TECHNICIAN.brings(Made.mpr(), "b.mpr", run).then().statusCode(200).body("import_id", equalTo(first));
        assertThat(Published.of(run).rows()).isEqualTo(Made.ROWS);
    }

    @Test
    void theSameBytesForAnotherRunAreAnotherImport() {
        String first = TECHNICIAN
                .brings(Made.mpr(), "a.mpr", Cycling.startsARun())
                .then()
                .extract()
                .path("import_id");
        String second = TECHNICIAN
                .brings(Made.mpr(), "a.mpr", Cycling.startsARun())
                .then()
                .statusCode(202)
                .extract()
                .path("import_id");
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void theSameIdempotencyKeyGetsTheSameAnswer() {
        RunId run = Cycling.startsARun();
        String key = UUID.randomUUID().toString();
        String first = withKey(key, run).then().statusCode(202).extract().asString();
        withKey(key, run).then().statusCode(202).body(equalTo(first));
    }

    private static io.restassured.response.Response withKey(String key, RunId run) {
        return TECHNICIAN
                .asks()
                .header("Idempotency-Key", key)
                .multiPart("file", "a.mpr", Made.mpr(), "application/octet-stream")
                .multiPart("run_id", run.toString())
                .post("/api/v1/imports");
    }

    @Test
    void aRunThatNobodyHeardOfIsNotKnownYet() {
        TECHNICIAN
                .brings(Made.mpr(), "a.mpr", new RunId(UUID.randomUUID()))
                .then()
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("not-known-yet"));
    }

    @Test
    void anEmptyFileIsRefused() {
        TECHNICIAN
                .brings(new byte[0], "a.mpr", Cycling.startsARun())
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/file"));
    }

    @Test
    void aFileWithoutARunIsRefused() {
        TECHNICIAN
                .asks()
                .multiPart("file", "a.mpr", Made.mpr(), "application/octet-stream")
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/run_id"));
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        TECHNICIAN
                .asks()
                .multiPart("run_id", Cycling.startsARun().toString())
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/file"));
    }

    @Test
    void whatIsNoRunIsRefused() {
        TECHNICIAN
                .asks()
                .multiPart("file", "a.mpr", Made.mpr(), "application/octet-stream")
                .multiPart("run_id", "run 1")
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-identity"));
    }

    @Test
    void whatIsNoFormIsRefused() {
        TECHNICIAN
                .asks()
                .contentType("text/plain")
                .body("a file")
                .post("/api/v1/imports")
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void aFileOfNoKnownFormatIsRefusedAndKept() {
        byte[] unknown = "no cycler wrote this".getBytes(StandardCharsets.UTF_8);
        JsonPath refused = TECHNICIAN.imports(unknown, "a.txt", Cycling.startsARun());
        assertThat(refused.getString("state")).isEqualTo("refused");
        assertThat(refused.getString("refusal.code")).isEqualTo("unknown-format");
        assertThat(KeptFiles.bytes(refused.getString("file_sha256"))).isEqualTo(unknown);
    }

    @Test
    void aRefusedFileCanBeReadAgain() {
        byte[] unknown = "no cycler wrote this either".getBytes(StandardCharsets.UTF_8);
        String importId =
                TECHNICIAN.imports(unknown, "a.txt", Cycling.startsARun()).getString("import_id");
        TECHNICIAN
                .asks()
                .post("/api/v1/imports/" + importId + "/rereading")
                .then()
                .statusCode(202)
                .body("reading", equalTo(2));
        assertThat(TECHNICIAN.finished(importId).getString("refusal.code")).isEqualTo("unknown-format");
    }

    @Test
    void aFileThatBreaksOffIsReadUpToTheBreak() {
        byte[] whole = Made.mpt(500);
        byte[] broken = java.util.Arrays.copyOf(whole, whole.length - 20);
        JsonPath done = TECHNICIAN.imports(broken, "a.mpt", Cycling.startsARun());
        assertThat(done.getString("state")).isEqualTo("done");
        assertThat(done.getLong("rows_published")).isEqualTo(499);
        assertThat(done.getLong("report.truncation.at_row")).isEqualTo(499);
    }

    @Test
    void theListOfARunHoldsItsImportsTheNewestFirst() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(100), "first.mpr", run);
        TECHNICIAN.imports(Made.mpr(200), "second.mpr", run);
        TECHNICIAN
                .asks()
                .get("/api/v1/imports?run_id=" + run)
                .then()
                .statusCode(200)
                .body("items.file_name", equalTo(List.of("second.mpr", "first.mpr")));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        RunId run = Cycling.startsARun();
        TECHNICIAN.imports(Made.mpr(100), "first.mpr", run);
        TECHNICIAN.imports(Made.mpr(200), "second.mpr", run);
        String next = TECHNICIAN
                .asks()
                .get("/api/v1/imports?limit=1&state=done&run_id=" + run)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        TECHNICIAN
                .asks()
                .get("/api/v1/imports?limit=1&state=done&run_id=" + run + "&after=" + next)
                .then()
                .body("items.file_name", hasItems("first.mpr"))
                .body("next", equalTo(null));
    }

    @Test
    void aStateThatNoImportHasIsRefused() {
        TECHNICIAN
                .asks()
                .get("/api/v1/imports?state=lost")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-state"));
    }

    @Test
    void anUnknownImportIsUnknown() {
        TECHNICIAN
                .asks()
                .get("/api/v1/imports/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-import"));
    }
}
