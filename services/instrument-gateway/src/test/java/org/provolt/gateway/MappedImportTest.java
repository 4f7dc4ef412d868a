package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.RunId;

/// Files of an instrument that no reader knows, by a mapping that a person made of its columns.
@GatewayTest
class MappedImportTest {

    private static final Door TECHNICIAN = Door.of("technician");
    private static final byte[] FILE = """
            Bench of the cellar
            Zeit;U;I;Notiz
            0,0;3,012;0,0;a
            0,5;3,100;1,5;b
            1,0;3,200;1,5;c
            """.getBytes(StandardCharsets.UTF_8);

    private static JsonPath readAgain(JsonPath read) {
        String id = read.getString("import_id");
        TECHNICIAN.asks().post("/api/v1/imports/" + id + "/rereading").then().statusCode(202);
        return TECHNICIAN.finished(id);
    }

    /// Reads again until the gateway has heard of what cycling told.
    private static JsonPath readAgainWith(JsonPath read, int version) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> readAgain(read),
                        again -> Integer.valueOf(version).equals(again.get("report.mapping.version")));
    }

    @Test
    void aTableThatNoReaderKnowsIsReadOnceAMappingIsMade() {
        RunId run = Cycling.startsARun();
        JsonPath refused = TECHNICIAN.imports(FILE, "cellar.txt", run);
        assertThat(refused.getString("refusal.code")).isEqualTo("unknown-format");
        assertThat(refused.getString("refusal.detail"))
                .contains("/mapping?import_id=" + refused.getString("import_id"));
        Cycling.savesAMapping(run, "cellar", 1, "V");
        JsonPath read = readAgainWith(refused, 1);
        assertThat(read.getString("state")).isEqualTo("done");
        assertThat(read.getString("report.mapping.name")).isEqualTo("cellar");
        Published published = Published.of(run);
        assertThat(published.column(Bdf.TEST_TIME)).containsExactly(0, 30, 60);
        assertThat(published.column(Bdf.CURRENT)[2]).isCloseTo(-1.5e-3, within(1e-15));
        assertThat(published.batches().getFirst().source().reader()).isEqualTo("mapped-text (cellar, version 1)");
    }

    @Test
    void theFirstLinesOfAFileCanBeLookedAt() {
        JsonPath refused = TECHNICIAN.imports(FILE, "cellar.txt", Cycling.startsARun());
        String path = "/api/v1/imports/" + refused.getString("import_id") + "/head";
        String lines = TECHNICIAN
                .asks()
                .get(path)
                .then()
                .body("lines[1]", equalTo("Zeit;U;I;Notiz"))
                .extract()
                .asString();
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body(lines)
                .post("/api/v1/table-heads")
                .then()
                .statusCode(200)
                .body("head_line", equalTo(2))
                .body("delimiter", equalTo("semicolon"))
                .body("decimal_mark", equalTo("comma"));
    }

    @Test
    void aReadingThatDiffersSupersedesTheOneBefore() {
        RunId run = Cycling.startsARun();
        Cycling.savesAMapping(run, "cellar", 1, "V");
        JsonPath first = readAgainWith(TECHNICIAN.imports(FILE, "cellar.txt", run), 1);
        int told = Published.of(run).batches().size();
        assertThat(readAgain(first).getLong("rows_published")).isZero();
        assertThat(Published.of(run).batches()).hasSize(told);
        assertThat(Published.of(run).withdrawals()).isEmpty();
        Cycling.savesAMapping(run, "cellar", 2, "mV");
        JsonPath second = readAgainWith(first, 2);
        assertThat(second.getLong("rows_published")).isEqualTo(3);
        assertThat(second.getString("report.series[0].series_id"))
                .isNotEqualTo(first.getString("report.series[0].series_id"));
        assertThat(Published.of(run).withdrawals()).hasSize(1);
        assertThat(Published.of(run).batches().getLast().columns().at(Bdf.VOLTAGE, 1))
                .isCloseTo(3.1e-3, within(1e-15));
    }

    @Test
    void theMappingThatIsAskedForMustBeThere() {
        RunId run = Cycling.startsARun();
        String id = TECHNICIAN
                .asks()
                .multiPart("file", "a.txt", FILE, "text/plain")
                .multiPart("run_id", run.toString())
                .multiPart("mapping", "attic")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .body("mapping", equalTo("attic"))
                .extract()
                .path("import_id");
        assertThat(TECHNICIAN.finished(id).getString("refusal.code")).isEqualTo("unknown-mapping");
    }

    @Test
    void whereSeveralFitTheOneThatIsNamedLaterIsTaken() {
        RunId run = Cycling.startsARun();
        Cycling.savesAMapping(run, "cellar", 1, "V");
        Cycling.savesAMapping(run, "attic", 1, "V");
        JsonPath refused = TECHNICIAN.imports(FILE, "cellar.txt", run);
        String id = refused.getString("import_id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> "several-mappings-fit".equals(readAgain(refused).getString("refusal.code")));
        TECHNICIAN
                .asks()
                .multiPart("file", "cellar.txt", FILE, "text/plain")
                .multiPart("run_id", run.toString())
                .multiPart("mapping", "attic")
                .post("/api/v1/imports")
                .then()
                .statusCode(200);
        assertThat(TECHNICIAN.finished(id).getString("report.mapping.name")).isEqualTo("attic");
    }

    @Test
    void aMappingsNameHasNoControlCharacter() {
        TECHNICIAN
                .asks()
                .multiPart("file", "a.txt", FILE, "text/plain")
                .multiPart("run_id", Cycling.startsARun().toString())
                .multiPart("mapping", "at\0tic")
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/mapping"));
    }
}
