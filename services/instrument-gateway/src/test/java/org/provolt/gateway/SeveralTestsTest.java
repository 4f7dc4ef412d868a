package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.provolt.formats.made.MadeArbinDatabase;
import org.provolt.formats.made.MadeArbinDatabase.Point;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.RunId;

/// A database that holds several tests, of which one belongs to a run.
@GatewayTest
class SeveralTestsTest {

    private static final Door TECHNICIAN = Door.of("technician");
    private static final int ROWS = 110;
    private static final byte[] FILE = MadeArbinDatabase.of(MadeCyclerTables.points(ROWS).stream()
            .flatMap(point -> Stream.of(point, new Point(2, point.number() + 1)))
            .toList());

    private final RunId run = Cycling.startsARun();

    private Response brings(RunId run, String test) {
        return TECHNICIAN
                .asks()
                .multiPart("file", "two.res", FILE, "application/octet-stream")
                .multiPart("run_id", run.toString())
                .multiPart("test", test)
                .post("/api/v1/imports");
    }

    @Test
    void theOneThatIsNamedIsRead() {
        JsonPath read = TECHNICIAN.finished(
                brings(run, "2").then().statusCode(202).extract().path("import_id"));
        assertThat(read.getInt("test")).isEqualTo(2);
        assertThat(read.getLong("rows_published")).isEqualTo(ROWS);
        assertThat(Published.of(run).column(Bdf.TEST_TIME)[0]).isEqualTo(1);
        assertThat(Published.of(run).batches().getFirst().source().reader()).isEqualTo("arbin-res (test 2)");
    }

    @Test
    void whereNoneWasNamedTheRefusalListsThemAndTheOneThatIsNamedLaterIsRead() {
        JsonPath refused = TECHNICIAN.imports(FILE, "two.res", run);
        assertThat(refused.getString("refusal.code")).isEqualTo("several-tests");
        brings(run, "1").then().statusCode(200);
        JsonPath read = TECHNICIAN.finished(refused.getString("import_id"));
        assertThat(read.getString("state")).isEqualTo("done");
        assertThat(read.getInt("test")).isEqualTo(1);
    }

    @Test
    void readingAgainCanNameIt() {
        String id = TECHNICIAN.imports(FILE, "two.res", run).getString("import_id");
        TECHNICIAN
                .asks()
                .contentType("application/json")
                .body("{\"test\": 2}")
                .post("/api/v1/imports/" + id + "/rereading")
                .then()
                .statusCode(202);
        assertThat(TECHNICIAN.finished(id).getInt("test")).isEqualTo(2);
    }

    /// Of each run its own.
    @Test
    void anotherTestOfTheSameBytesIsNotTheSameImport() {
        TECHNICIAN.finished(brings(run, "1").path("import_id"));
        brings(run, "2").then().statusCode(409).body("code", equalTo("test-differs"));
        RunId other = Cycling.startsARun();
        assertThat(TECHNICIAN.finished(brings(other, "2").path("import_id")).getLong("rows_published"))
                .isEqualTo(ROWS);
    }

    @Test
    void aTestIsNamedByItsNumber() {
        brings(run, "second").then().statusCode(422).body("errors[0].pointer", equalTo("/test"));
    }
}
