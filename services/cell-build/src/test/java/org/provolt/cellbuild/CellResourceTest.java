package org.provolt.cellbuild;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;
import org.provolt.testkit.TestTokens;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class CellResourceTest {

    private static final String CELL = """
            {"label": "%s", "format": "pressure-cell",
             "working_electrode": {"material": "C45 carbon black", "current_collector": "Al", "area_cm2": %s},
             "counter_electrode": {"material": "Na", "current_collector": "Al", "thickness_um": 200},
             "separator": {"material": "Celgard 2325"},
             "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme", "volume_microlitre": 60},
             "glovebox": {"water_ppm": 0.1, "oxygen_ppm": 0.1}, "occurred_at": "2026-11-01T09:30:00Z"}""";

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON);
    }

    private static String cell(String label) {
        return CELL.formatted(label, "1.0");
    }

    private static String label() {
        return "NaC45-" + UUID.randomUUID();
    }

    private static String registered(String label) {
        return as("technician").body(cell(label)).post("/api/v1/cells").path("cell_id");
    }

    @Test
    void aRegisteredCellCanBeReadAtOnce() {
        String label = label();
        String location = as("technician")
                .body(cell(label))
                .post("/api/v1/cells")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        as("auditor")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("label", equalTo(label))
                .body("format", equalTo("pressure-cell"))
                .body("working_electrode.area_cm2", equalTo(1.0f))
                .body("occurred_at", equalTo("2026-11-01T09:30:00Z"));
    }

    private static String harvest(String releasedAt) {
        return """
                {"occurred_at": "2026-11-05T12:00:00Z", "pressure_released_at": "%s", "rinse": "diglyme, 3 × 1 mL",
                 "transfer": "sealed vessel", "atmosphere": "Ar glovebox"}""".formatted(releasedAt);
    }

    @Test
    void aCellThatIsOpenedHasASpecimenOnItsCard() {
        String id = registered(label());
        String specimen = as("technician")
                .body(harvest("2026-11-05T11:00:00Z"))
                .post("/api/v1/cells/" + id + "/harvest")
                .then()
                .statusCode(201)
                .extract()
                .path("harvest.specimen_id");
        as("auditor")
                .get("/api/v1/cells/" + id)
                .then()
                .header("ETag", "\"1\"")
                .body("harvest.specimen_id", equalTo(specimen))
                .body("harvest.pressure_released_at", equalTo("2026-11-05T11:00:00Z"))
                .body("harvest.occurred_at", equalTo("2026-11-05T12:00:00Z"))
                .body("harvest.rinse", equalTo("diglyme, 3 × 1 mL"));
    }

    @Test
    void aHarvestWithoutTheReleaseOfPressureIsRefusedWithItsPointer() {
        as("technician")
                .body("{\"rinse\": \"none\", \"transfer\": \"none\", \"atmosphere\": \"Ar\"}")
                .post("/api/v1/cells/" + registered(label()) + "/harvest")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/pressure_released_at"));
    }

    @Test
    void aHarvestIsCorrectedAsABuildIs() {
        String id = registered(label());
        as("technician").body(harvest("2026-11-05T11:00:00Z")).post("/api/v1/cells/" + id + "/harvest");
        as("scientist")
                .header("If-Match", "\"1\"")
                .body("""
                        {"field": "/harvest/pressure_released_at", "value": "2026-11-05T11:30:00Z",
                         "reason": "read from the wrong clock"}""")
                .post("/api/v1/cells/" + id + "/corrections")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("harvest.pressure_released_at", equalTo("2026-11-05T11:30:00Z"))
                .body("harvest.transfer", equalTo("sealed vessel"));
    }

    @Test
    void aCorrectionOfAHarvestNamesAFieldOfIt() {
        String id = registered(label());
        as("technician").body(harvest("2026-11-05T11:00:00Z")).post("/api/v1/cells/" + id + "/harvest");
        as("scientist")
                .header("If-Match", "\"1\"")
                .body("{\"field\": \"/harvest/specimen_id\", \"value\": \"x\", \"reason\": \"mine\"}")
                .post("/api/v1/cells/" + id + "/corrections")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/field"));
    }

    @Test
    void aCellsLabelCarriesItsName() {
        String label = label();
        as("auditor")
                .get("/api/v1/cells/" + registered(label) + "/label.svg")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString(">" + label + "</text>"));
    }

    @Test
    void aCellsLabelIsAPictureToo() {
        as("auditor")
                .get("/api/v1/cells/" + registered(label()) + "/label.png")
                .then()
                .statusCode(200)
                .contentType("image/png");
    }

    @Test
    void aCellThatIsNotThereHasNoLabel() {
        as("auditor")
                .get("/api/v1/cells/" + UUID.randomUUID() + "/label.svg")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void aNegativeAreaIsRefusedWithItsPointer() {
        as("technician")
                .body(CELL.formatted(label(), "-1"))
                .post("/api/v1/cells")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("impossible-value"))
                .body("errors.pointer", hasItem("/working_electrode/area_cm2"));
    }

    @Test
    void aWordForANumberIsRefusedWithItsPointer() {
        as("technician")
                .body(CELL.formatted(label(), "\"wide\""))
                .post("/api/v1/cells")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/working_electrode/area_cm2"));
    }

    @Test
    void theSameIdempotencyKeyMakesOneCell() {
        String key = UUID.randomUUID().toString();
        String body = cell(label());
        String first = as("technician")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/cells")
                .asString();
        as("technician")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/cells")
                .then()
                .statusCode(201)
                .body(equalTo(first));
    }

    @Test
    void anIdempotencyKeyWithAnotherBodyIsRefused() {
        String key = UUID.randomUUID().toString();
        as("technician").header("Idempotency-Key", key).body(cell(label())).post("/api/v1/cells");
        as("technician")
                .header("Idempotency-Key", key)
                .body(cell(label()))
                .post("/api/v1/cells")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aCorrectionKeepsTheCellAndMovesItsVersionOn() {
        String cellId = registered(label());
        as("scientist")
                .header("If-Match", "\"0\"")
                .body("{\"field\": \"/working_electrode/area_cm2\", \"value\": 1.13, \"reason\": \"measured again\"}")
                .post("/api/v1/cells/" + cellId + "/corrections")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("working_electrode.area_cm2", equalTo(1.13f));
    }

    @Test
    void aCorrectionWithoutIfMatchIsAskedForIt() {
        String cellId = registered(label());
        as("scientist")
                .body("{\"field\": \"/working_electrode/area_cm2\", \"value\": 1.13, \"reason\": \"measured again\"}")
                .post("/api/v1/cells/" + cellId + "/corrections")
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
    }

    @Test
    void aCorrectionOfWhatHasMovedOnIsRefused() {
        String cellId = registered(label());
        as("scientist")
                .header("If-Match", "\"7\"")
                .body("{\"field\": \"/working_electrode/area_cm2\", \"value\": 1.13, \"reason\": \"measured again\"}")
                .post("/api/v1/cells/" + cellId + "/corrections")
                .then()
                .statusCode(412)
                .body("code", equalTo("stale"));
    }

    @Test
    void aCorrectionNeedsAReason() {
        String cellId = registered(label());
        as("scientist")
                .header("If-Match", "\"0\"")
                .body("{\"field\": \"/working_electrode/area_cm2\", \"value\": 1.13}")
                .post("/api/v1/cells/" + cellId + "/corrections")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        String mark = "page-" + UUID.randomUUID();
        registered(mark + "-1");
        registered(mark + "-2");
        String next = as("auditor")
                .get("/api/v1/cells?limit=1&q=" + mark)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        as("auditor")
                .get("/api/v1/cells?limit=1&q=" + mark + "&after=" + next)
                .then()
                .body("items.label", equalTo(java.util.List.of(mark + "-2")))
                .body("next", equalTo(null));
    }

    @Test
    void theNewestCellsComeFirstWhereThatIsAsked() {
        String mark = "newest-" + UUID.randomUUID();
        registered(mark + "-a");
        registered(mark + "-b");
        String newest = "/api/v1/cells?order=newest&limit=1&q=" + mark;
        String next = as("auditor")
                .get(newest)
                .then()
                .body("items.label", equalTo(java.util.List.of(mark + "-b")))
                .extract()
                .path("next");
        as("auditor")
                .get(newest + "&after=" + next)
                .then()
                .body("items.label", equalTo(java.util.List.of(mark + "-a")))
                .body("next", equalTo(null));
    }

    @Test
    void anOrderThatIsNoneIsMalformed() {
        as("auditor").get("/api/v1/cells?order=best").then().statusCode(400).body("code", equalTo("bad-order"));
    }

    @Test
    void anUnknownCellIsUnknown() {
        as("auditor")
                .get("/api/v1/cells/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-cell"));
    }

    @Test
    void whatIsNoUuidIsNotLookedFor() {
        as("auditor").get("/api/v1/cells/cell-1").then().statusCode(400).body("code", equalTo("bad-identity"));
    }

    @Test
    void theSameLabelTwiceIsRefused() {
        String label = label();
        registered(label);
        as("technician")
                .body(cell(label))
                .post("/api/v1/cells")
                .then()
                .statusCode(409)
                .body("code", equalTo("label-taken"));
    }
}
