package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.vertx.core.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"technician", "scientist"})
class CellCorrectionPagesTest {

    private static final Played CELL_BUILD = Played.by(Upstream.CELL_BUILD);
    private static final String CELL = "/cells/0e0e0e0e-0000-4000-8000-0000000000c7";
    private static final String CARD = """
            {"cell_id": "0e0e0e0e-0000-4000-8000-0000000000c7", "label": "NaC45-0500-07", "format": "pressure-cell",
             "working_electrode": {"material": "C45", "area_cm2": 1.0}, "counter_electrode": {"material": "Na"},
             "separator": {"material": "Celgard"},
             "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme"}, "retired": false,
             "occurred_at": "2026-10-01T08:00:00Z", "recorded_at": "2026-10-01T08:00:00Z", "recorded_by": "me"}""";
    private static final String OPENED =
            new JsonObject(CARD).put("harvest", new JsonObject("""
                    {"specimen_id": "0e0e0e0e-0000-4000-8000-0000000000f7", "occurred_at": "2026-11-02T08:05:00Z",
                     "pressure_released_at": "2026-11-02T08:00:00Z", "rinse": "diglyme", "transfer": "vessel",
                     "atmosphere": "Ar", "recorded_at": "2026-11-02T09:00:00Z", "recorded_by": "me"}""")).encode();
    private static final String RELEASED = CELL + "/correct?field=/harvest/pressure_released_at&seen=3";
    private static final String AREA = CELL + "/correct?field=/working_electrode/area_cm2&seen=3";

    @AfterAll
    static void forget() {
        CELL_BUILD.forget();
    }

    @BeforeEach
    void aCell() {
        CELL_BUILD.answers(CELL, CARD);
        CELL_BUILD.answers("/lots", "{\"items\": []}");
    }

    @Test
    void everyValueOfABuildCanBeChosen() {
        given().get(CELL + "/correct")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Working electrode, area"),
                        containsString("Electrolyte, molarity"),
                        containsString("field=%2Fglovebox%2Fwater_ppm")));
    }

    @Test
    void theFormBeginsWithWhatStandsThere() {
        given().get(AREA)
                .then()
                .statusCode(200)
                .body(allOf(containsString("value=\"1\""), containsString("<span class=\"unit\">cm²</span>")));
    }

    @Test
    void aCorrectionSaysWhichFieldAndGoesToTheCell() {
        CELL_BUILD.takes(CELL + "/corrections", 200, CARD);
        Played.sent(AREA, Map.of("/value", "1.13", "/reason", "measured again"))
                .statusCode(303)
                .header("Location", endsWith(CELL));
        assertThat(new JsonObject(CELL_BUILD.wasTold(CELL + "/corrections"))).isEqualTo(new JsonObject("""
                        {"value": 1.13, "reason": "measured again", "field": "/working_electrode/area_cm2"}"""));
    }

    @Test
    void whatTheServiceSaysOfTheFieldStandsBesideTheValue() {
        CELL_BUILD.takes(CELL + "/corrections", 422, """
                {"code": "impossible-value", "detail": "One value is impossible.",
                 "errors": [{"pointer": "/working_electrode/area_cm2", "detail": "An area is above 0."}]}""");
        Played.sent(AREA, Map.of("/value", "-1", "/reason", "measured again"))
                .statusCode(422)
                .body(allOf(
                        containsString("/value-wrong\">An area is above 0."),
                        containsString("value=\"-1\""),
                        containsString("value=\"measured again\"")));
    }

    @Test
    void aHarvestIsCorrectedAsABuildIs() {
        CELL_BUILD.answers(CELL, OPENED);
        CELL_BUILD.takes(CELL + "/corrections", 200, OPENED);
        given().get(CELL + "/correct").then().body(containsString("Harvest, pressure released"));
        given().get(RELEASED).then().statusCode(200).body(containsString("value=\"2026-11-02T08:00:00\""));
        Played.sent(RELEASED, Map.of("/value", "2026-11-02T08:30:00", "/reason", "read off the wrong clock"))
                .statusCode(303);
        assertThat(new JsonObject(CELL_BUILD.wasTold(CELL + "/corrections"))).isEqualTo(new JsonObject("""
                        {"value": "2026-11-02T08:30:00Z", "reason": "read off the wrong clock",
                         "field": "/harvest/pressure_released_at"}"""));
    }

    @Test
    void aCellThatWasNotOpenedHasNoHarvestToCorrect() {
        given().get(CELL + "/correct").then().body(not(containsString("Harvest")));
        given().get(RELEASED).then().body(containsString("Which value was written wrongly"));
    }

    @Test
    void aCellIsRetiredWithANote() {
        CELL_BUILD.takes(CELL + "/retirement", 200, CARD);
        Played.sent(CELL + "/retire", Map.of("/note", "shorted"))
                .statusCode(303)
                .header("Location", endsWith(CELL));
        assertThat(new JsonObject(CELL_BUILD.wasTold(CELL + "/retirement")).getString("note"))
                .isEqualTo("shorted");
    }

    @Test
    @TestSecurity(user = "technician", roles = "technician")
    void aTechnicianCorrectsNothing() {
        given().accept("text/html").get(CELL + "/correct").then().statusCode(403);
    }
}
