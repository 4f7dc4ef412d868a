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

/// Opening a cell, as technicians say it.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(user = "technician", roles = "technician")
class HarvestPagesTest {

    private static final Played CELL_BUILD = Played.by(Upstream.CELL_BUILD);
    private static final String CELL = "/cells/0e0e0e0e-0000-4000-8000-0000000000c8";
    private static final String CARD = """
            {"cell_id": "0e0e0e0e-0000-4000-8000-0000000000c8", "label": "NaC45-0500-08", "format": "pressure-cell",
             "working_electrode": {"material": "C45", "area_cm2": 1.0}, "counter_electrode": {"material": "Na"},
             "separator": {"material": "Celgard"},
             "electrolyte": {"salt": "NaPF6", "molarity_mol_per_l": 1.0, "solvent": "diglyme"}, "retired": true,
             "occurred_at": "2026-10-01T08:00:00Z", "recorded_at": "2026-10-01T08:00:00Z", "recorded_by": "me"}""";
    private static final String OPENED =
            new JsonObject(CARD).put("harvest", new JsonObject("""
                    {"specimen_id": "0e0e0e0e-0000-4000-8000-0000000000f8", "occurred_at": "2026-11-02T08:05:00Z",
                     "pressure_released_at": "2026-11-02T08:00:00Z", "rinse": "diglyme <3 mL>", "transfer": "vessel",
                     "atmosphere": "Ar glovebox", "recorded_at": "2026-11-02T09:00:00Z", "recorded_by": "me"}""")).encode();

    @AfterAll
    static void forget() {
        CELL_BUILD.forget();
    }

    @BeforeEach
    void aCell() {
        CELL_BUILD.answers(CELL, CARD);
    }

    @Test
    void aCellThatWasNotOpenedCanBe() {
        given().get(CELL).then().statusCode(200).body(containsString(CELL + "/harvest\">Open it"));
    }

    @Test
    void anOpenedCellShowsHowAndItsSpecimen() {
        CELL_BUILD.answers(CELL, OPENED);
        given().get(CELL)
                .then()
                .body(allOf(
                        containsString("diglyme &lt;3 mL&gt;"),
                        containsString("0e0e0e0e-0000-4000-8000-0000000000f8"),
                        not(containsString("Open it"))));
    }

    @Test
    void openingIsToldAndLeadsToTheCell() {
        CELL_BUILD.takes(CELL + "/harvest", 201, OPENED);
        Played.sent(
                        CELL + "/harvest",
                        Map.of(
                                "/occurred_at",
                                "2026-11-02T08:05:00",
                                "/pressure_released_at",
                                "2026-11-02T08:00:00",
                                "/rinse",
                                "diglyme",
                                "/transfer",
                                "vessel",
                                "/atmosphere",
                                "Ar glovebox"))
                .statusCode(303)
                .header("Location", endsWith(CELL));
        assertThat(new JsonObject(CELL_BUILD.wasTold(CELL + "/harvest"))).isEqualTo(new JsonObject("""
                        {"occurred_at": "2026-11-02T08:05:00Z", "pressure_released_at": "2026-11-02T08:00:00Z",
                         "rinse": "diglyme", "transfer": "vessel", "atmosphere": "Ar glovebox"}"""));
    }

    @Test
    void aRefusedHarvestKeepsWhatWasTyped() {
        CELL_BUILD.takes(CELL + "/harvest", 422, """
                {"code": "impossible-value", "detail": "One value is impossible.",
                 "errors": [{"pointer": "/pressure_released_at", "detail": "Pressure is released before."}]}""");
        Played.sent(CELL + "/harvest", Map.of("/occurred_at", "2026-11-02T08:05:00", "/rinse", "toluene"))
                .statusCode(422)
                .body(allOf(
                        containsString("value=\"2026-11-02T08:05:00\""),
                        containsString("value=\"toluene\""),
                        containsString("/pressure_released_at-wrong\">Pressure is released before.")));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void anAuditorOpensNothing() {
        given().accept("text/html").get(CELL + "/harvest").then().statusCode(403);
    }
}
