package org.provolt.cellbuild;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;
import org.provolt.testkit.TestTokens;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class StudyResourceTest {

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON);
    }

    private static String opened() {
        return as("scientist").body("""
                {"title": "Pressure on sodium", "question": "Where does it stop?",
                 "factors": ["applied_pressure_pa"]}""").post("/api/v1/studies").path("study_id");
    }

    private static String cell(String label) {
        return as("technician").body("""
                {"label": "%s", "format": "coin", "working_electrode": {"material": "C45", "area_cm2": 1},
                 "counter_electrode": {"material": "Na"}, "separator": {"material": "glass fibre"},
                 "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1, "solvent": "diglyme"}}""".formatted(label)).post("/api/v1/cells").path("cell_id");
    }

    private static ValidatableResponse assign(String study, String cell, String etag) {
        return as("scientist")
                .header("If-Match", etag)
                .put("/api/v1/studies/" + study + "/cells/" + cell)
                .then();
    }

    @Test
    void aStudyCanBeReadAtOnce() {
        as("auditor")
                .get("/api/v1/studies/" + opened())
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("title", equalTo("Pressure on sodium"))
                .body("factors", equalTo(List.of("applied_pressure_pa")))
                .body("cells", empty());
    }

    @Test
    void aCellTakesPart() {
        String label = "study-" + UUID.randomUUID();
        String cell = cell(label);
        assign(opened(), cell, "\"0\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("cells.label", equalTo(List.of(label)))
                .body("cells.cell_id", equalTo(List.of(cell)));
    }

    @Test
    void aCellThatTakesPartAlreadyChangesNothing() {
        String study = opened();
        String cell = cell("twice-" + UUID.randomUUID());
        assign(study, cell, "\"0\"");
        assign(study, cell, "\"1\"").statusCode(200).header("ETag", "\"1\"").body("cells.size()", equalTo(1));
    }

    @Test
    void whoTakesACellInSaysWhichStudyWasSeen() {
        as("scientist")
                .put("/api/v1/studies/" + opened() + "/cells/" + cell("blind-" + UUID.randomUUID()))
                .then()
                .statusCode(428)
                .body("code", equalTo("if-match-required"));
    }

    @Test
    void aStudyThatMovedOnTakesNoCell() {
        assign(opened(), cell("late-" + UUID.randomUUID()), "\"7\"").statusCode(412);
    }

    @Test
    void aCellThatIsNotThereTakesNoPart() {
        assign(opened(), UUID.randomUUID().toString(), "\"0\"").statusCode(404).body("code", equalTo("unknown-cell"));
    }

    @Test
    void aCellIsTakenOutWithAReason() {
        String study = opened();
        String cell = cell("out-" + UUID.randomUUID());
        assign(study, cell, "\"0\"");
        as("scientist")
                .body("{\"reason\": \"leaked\"}")
                .post("/api/v1/studies/" + study + "/cells/" + cell + "/removal")
                .then()
                .statusCode(200)
                .body("cells", empty());
    }

    @Test
    void aCellIsNotTakenOutWithoutAReason() {
        String study = opened();
        String cell = cell("silent-" + UUID.randomUUID());
        assign(study, cell, "\"0\"");
        as("scientist")
                .body("{}")
                .post("/api/v1/studies/" + study + "/cells/" + cell + "/removal")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
    }

    @Test
    void aFactorThatIsNoneIsRefusedWithItsPointer() {
        as("scientist")
                .body("{\"title\": \"a\", \"question\": \"b\", \"factors\": [\"applied_pressure_pa\", \"moon_phase\"]}")
                .post("/api/v1/studies")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/factors/1"))
                .body("errors[0].detail", containsString("applied_pressure_pa"));
    }

    @Test
    void aStudyIsFoundByItsWords() {
        String study = opened();
        as("technician").get("/api/v1/studies?q=SODIUM&limit=1000").then().body("items.study_id", hasItem(study));
    }

    @Test
    void anUnknownStudyIsUnknown() {
        as("technician")
                .get("/api/v1/studies/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-study"));
    }
}
