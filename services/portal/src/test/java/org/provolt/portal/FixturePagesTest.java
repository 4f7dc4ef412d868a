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
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(user = "technician", roles = "technician")
class FixturePagesTest {

    private static final Played PRESSURE = Played.by(Upstream.PRESSURE);
    private static final String P1 = "0f0f0f0f-0000-4000-8000-000000000001";
    private static final String CELL = "0f0f0f0f-0000-4000-8000-0000000000c1";
    private static final String CALIBRATION = """
            {"calibration_id": "0f0f0f0f-0000-4000-8000-0000000000a1", "fixture_id": "%s",
             "slope_newton_per_volt": 25.0, "offset_pa": 120.0, "standard_uncertainty_pa": 900.0,
             "certificate": "TC-2025-113", "valid_from": "2025-11-01T00:00:00Z", "valid_until": "2026-11-10T00:00:00Z",
             "occurred_at": "2025-11-01T00:00:00Z", "recorded_at": "2025-11-01T08:00:00Z"}""".formatted(P1);
    private static final String FIXTURE = """
            {"fixture_id": "%s", "label": "P1", "pressed_area_mm2": 113.1, "range_pa": 1500000.0,
             "load_cell_serial": "LC-7", "occurred_at": "2026-10-01T08:00:00Z", "recorded_at": "2026-10-01T08:00:00Z",
             "calibration": %s, "calibration_due_at": "2026-11-10T00:00:00Z", "as_of": "2026-11-01T00:00:00Z",
             "presses": {"pressure_setting_id": "0f0f0f0f-0000-4000-8000-0000000000e1", "cell_id": "%s",
               "cell_label": "NaC45-0500-01", "fixture_id": "%s", "applied_pressure_pa": 500000.0,
               "measured_pressure_pa": 498200.0, "basis": "measured", "occurred_at": "2026-10-30T12:00:00Z",
               "recorded_at": "2026-10-30T12:00:01Z", "recorded_by": "someone"}}""".formatted(P1, CALIBRATION, CELL, P1);
    private static final String BARE = """
            {"fixture_id": "0f0f0f0f-0000-4000-8000-000000000002", "label": "P2", "pressed_area_mm2": 50,
             "occurred_at": "2026-10-01T08:00:00Z", "recorded_at": "2026-10-01T08:00:00Z",
             "calibration_absent_because": "never-calibrated", "as_of": "2026-11-01T00:00:00Z"}""";

    @AfterAll
    static void forget() {
        PRESSURE.forget();
    }

    @Test
    void theListShowsWhatIsPressedAndWhenTheCalibrationIsDue() {
        PRESSURE.answers("/fixtures", "{\"items\": [" + FIXTURE + ", " + BARE + "]}");

        given().get("/fixtures")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("NaC45-0500-01"),
                        containsString("498.2"),
                        containsString("due in 9 days"),
                        containsString("badge bad\">none"),
                        containsString("content=\"" + P1 + " " + CELL)));
    }

    @Test
    void readingsAreTakenBackFromWhenUntilWhenAndWhy() {
        PRESSURE.answers("/fixtures/" + P1, FIXTURE);
        PRESSURE.takes("/fixtures/" + P1 + "/reading-withdrawals", 201, "{\"number\": 1}");
        String page = "/fixtures/" + P1 + "/reading-withdrawals/new";
        given().get(page)
                .then()
                .statusCode(200)
                .body(allOf(containsString("name=\"/from\""), containsString("name=\"/until\"")));
        Played.sent(
                        page,
                        Map.of(
                                "/from", "2026-11-01T12:00:00",
                                "/until", "2026-11-01T13:00:00",
                                "/reason", "wrong cable",
                                "_zone", "UTC"))
                .statusCode(303)
                .header("Location", endsWith("/fixtures/" + P1));
        assertThat(PRESSURE.wasTold("/fixtures/" + P1 + "/reading-withdrawals"))
                .contains("\"until\":\"2026-11-01T13:00:00Z\"")
                .contains("wrong cable");
    }

    @Test
    void aSearchWithoutFindSaysWhatWasLookedFor() {
        PRESSURE.answers("/fixtures?q=P9&limit=50", "{\"items\": []}");

        given().get("/fixtures?q=P9").then().statusCode(200).body(containsString("No fixture has \"P9\""));
    }

    @Test
    void aServiceThatIsDownIsNamed() {
        PRESSURE.refuses("/fixtures?q=down&limit=50", 503, "{\"detail\": \"pressure does not answer.\"}");

        given().get("/fixtures?q=down")
                .then()
                .statusCode(200)
                .body(allOf(containsString("pressure does not answer."), containsString("Try again")));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void whoMayNotRegisterIsNotOfferedIt() {
        PRESSURE.answers("/fixtures?q=mine&limit=50", "{\"items\": [" + BARE + "]}");

        given().get("/fixtures?q=mine").then().statusCode(200).body(not(containsString("/fixtures/new")));
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void whoMayNotRegisterFindsNoForm() {
        given().get("/fixtures/new").then().statusCode(403);
    }

    @Test
    void aPageSaysHowAFixtureStands() {
        PRESSURE.answers("/fixtures/" + P1, FIXTURE);

        given().get("/fixtures/" + P1)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<h1>P1"),
                        containsString("TC-2025-113"),
                        containsString("0.9 <span class=\"unit\">kPa"),
                        containsString("/fixtures/" + P1 + "/calibrations/new")));
    }

    @Test
    void anUnknownFixtureHasNoPage() {
        String unknown = "0f0f0f0f-0000-4000-8000-000000000009";
        PRESSURE.refuses("/fixtures/" + unknown, 404, "{\"detail\": \"There is no such fixture.\"}");

        given().get("/fixtures/" + unknown).then().statusCode(404).body(containsString("There is no such fixture."));
    }

    @Test
    void aForceIsShownAsAPressureOnThePressedArea() {
        PRESSURE.answers("/fixtures/" + P1, FIXTURE);
        PRESSURE.answers("/fixtures/" + P1 + "/calibrations", "{\"items\": [" + CALIBRATION + "]}");

        given().get("/fixtures/" + P1 + "/calibrations")
                .then()
                .statusCode(200)
                // 25 N/V on 113.1 mm²
                .body(allOf(containsString("221.04"), containsString("in force"), containsString("0.12")));
    }

    @Test
    void calibrationsAreDrawnOverTime() {
        PRESSURE.answers("/fixtures/" + P1, FIXTURE);
        PRESSURE.answers("/fixtures/" + P1 + "/calibrations", "{\"items\": [" + CALIBRATION + "]}");

        given().get("/fixtures/" + P1 + "/calibrations/chart.json")
                .then()
                .statusCode(200)
                .body(containsString("\"name\":\"TC-2025-113\""));
    }

    @Test
    void whatIsRefusedStaysInTheFormBesideItsReason() {
        PRESSURE.takes("/fixtures", 422, """
                {"code": "impossible-value", "detail": "One value is impossible.",
                 "errors": [{"pointer": "/pressed_area_mm2", "detail": "An area is above 0."}]}""");

        Played.sent("/fixtures/new", Map.of("/label", "P3", "/pressed_area_mm2", "-1", "/range_pa", "1500"))
                .statusCode(422)
                .body(allOf(
                        containsString("An area is above 0."),
                        containsString("value=\"P3\""),
                        containsString("value=\"1500\"")));
    }

    @Test
    void aCalibrationIsToldInPascals() {
        PRESSURE.answers("/fixtures/" + P1, FIXTURE);
        PRESSURE.takes("/fixtures/" + P1 + "/calibrations", 201, CALIBRATION);

        Played.sent(
                        "/fixtures/" + P1 + "/calibrations/new",
                        Map.of("/slope_newton_per_volt", "25", "/offset_pa", "0.12", "/standard_uncertainty_pa", "0.9"))
                .statusCode(303)
                .header("Location", endsWith("/fixtures/" + P1));

        org.assertj.core.api.Assertions.assertThat(PRESSURE.wasTold("/fixtures/" + P1 + "/calibrations"))
                .isEqualTo("{\"slope_newton_per_volt\":25,\"offset_pa\":120,\"standard_uncertainty_pa\":900}");
    }

    @Test
    void theRoomOfPressureHoldsFixtures() {
        PRESSURE.answers("/fixtures?q=room&limit=50", "{\"items\": []}");

        given().get("/fixtures?q=room")
                .then()
                .body(containsString("<a href=\"/fixtures\" aria-current=\"page\">Pressure"));
    }
}
