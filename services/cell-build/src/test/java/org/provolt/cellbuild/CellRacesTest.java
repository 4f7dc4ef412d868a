package org.provolt.cellbuild;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;
import org.provolt.testkit.TestTokens;

/// Several people at once, and requests that are odd rather than wrong.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class CellRacesTest {

    private static final Executor THREADS = Thread::startVirtualThread;

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON);
    }

    private static String cell(String label) {
        return """
            {"label": "%s", "format": "pressure-cell",
             "working_electrode": {"material": "C45", "area_cm2": 1.0}, "counter_electrode": {"material": "Na"},
             "separator": {"material": "Celgard 2325"},
             "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme"}}""".formatted(label);
    }

    private static String registered() {
        return as("technician")
                .body(cell("race-" + UUID.randomUUID()))
                .post("/api/v1/cells")
                .path("cell_id");
    }

    private static RequestSpecification correction(String value) {
        return as("scientist")
                .header("If-Match", "\"0\"")
                .body("{\"field\": \"/working_electrode/area_cm2\", \"value\": %s, \"reason\": \"measured again\"}"
                        .formatted(value));
    }

    private static List<Integer> allAtOnce(int calls, IntSupplier call) {
        List<CompletableFuture<Integer>> asked = IntStream.range(0, calls)
                .mapToObj(i -> CompletableFuture.supplyAsync(call::getAsInt, THREADS))
                .toList();
        return asked.stream().map(CompletableFuture::join).sorted().toList();
    }

    @Test
    void ofSeveralCorrectionsOfOneVersionOneCounts() {
        String path = "/api/v1/cells/" + registered() + "/corrections";
        assertThat(allAtOnce(6, () -> correction("1.13").post(path).statusCode()))
                .containsExactly(200, 412, 412, 412, 412, 412);
    }

    @Test
    void ofSeveralCellsOfOneLabelOneIsRegistered() {
        String body = cell("race-" + UUID.randomUUID());
        assertThat(allAtOnce(
                        6,
                        () -> as("technician").body(body).post("/api/v1/cells").statusCode()))
                .containsExactly(201, 409, 409, 409, 409, 409);
    }

    @Test
    void aCorrectionThatChangesNothingIsNone() {
        correction("1.0")
                .post("/api/v1/cells/" + registered() + "/corrections")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/value"));
    }

    @Test
    void aRecordIsNeverWrittenAsHtml() {
        as("auditor")
                .accept("text/html")
                .get("/api/v1/cells/" + registered())
                .then()
                .statusCode(406)
                .body("code", equalTo("not-acceptable"));
    }

    @Test
    void aNumberThatIsNoneIsMalformed() {
        as("auditor").get("/api/v1/cells?limit=ten").then().statusCode(400).body("code", equalTo("bad-number"));
    }

    @Test
    void aPercentSignIsLookedForAsItIs() {
        registered();
        as("auditor").queryParam("q", "%").get("/api/v1/cells").then().body("items", hasSize(0));
    }

    @Test
    void whatCannotBeReadIsSaidWithoutClassNames() {
        as("technician")
                .body(cell("any").replace("1.0}", "\"wide\"}"))
                .post("/api/v1/cells")
                .then()
                .statusCode(400)
                .body("detail", equalTo("Here belongs a number."))
                .body("errors[0].pointer", equalTo("/working_electrode/area_cm2"));
    }
}
