package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.portal.route.Upstream;

/// Saying which columns of an instrument's files are load cells.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"scientist", "technician"})
class LoadCellPagesTest {

    private static final Played CYCLING = Played.by(Upstream.CYCLING);
    private static final Played PRESSURE = Played.by(Upstream.PRESSURE);
    private static final String ID = "0d0d0d0d-0000-4000-8000-0000000000b1";
    private static final String FIXTURE = "0d0d0d0d-0000-4000-8000-0000000000b2";
    private static final String PAGE = "/instruments/" + ID + "/load-cells";
    private static final String VERSION = """
            {"version": 1, "columns": [{"column": "Analog IN 1/V", "channel": "2", "fixture_id": "%s", "unit": "mV"}],
             "recorded_at": "2026-11-01T10:00:00Z", "recorded_by": "s"}""".formatted(FIXTURE);

    @BeforeEach
    void anInstrumentWithALoadCell() {
        CYCLING.answers("/instruments/" + ID, """
                {"instrument_id": "%s", "maker": "BioLogic", "model": "VMP-300", "serial": "1",
                 "time_zone": "Europe/Berlin", "channels": ["1", "2"], "load_cells": [%s],
                 "occurred_at": "2026-11-01T10:00:00Z", "recorded_at": "2026-11-01T10:00:00Z"}""".formatted(ID, VERSION));
        PRESSURE.answers("/fixtures", """
                {"items": [{"fixture_id": "%s", "label": "P1", "pressed_area_mm2": 113.1,
                 "occurred_at": "2026-11-01T10:00:00Z", "recorded_at": "2026-11-01T10:00:00Z"}]}""".formatted(FIXTURE));
    }

    @Test
    void aVersionIsTakenBackWithAReason() {
        CYCLING.takes("/instruments/" + ID + "/load-cells/1/withdrawal", 200, VERSION);
        given().get("/instruments/" + ID).then().body(containsString(PAGE + "/1/withdrawal"));
        given().get(PAGE + "/1/withdrawal").then().statusCode(200).body(containsString("name=\"/reason\""));
        Played.sent(PAGE + "/1/withdrawal", Map.of("/reason", "the other press"))
                .statusCode(303)
                .header("Location", endsWith("/instruments/" + ID));
        assertThat(CYCLING.wasTold("/instruments/" + ID + "/load-cells/1/withdrawal"))
                .contains("the other press");
    }

    @AfterAll
    static void forget() {
        CYCLING.forget();
        PRESSURE.forget();
    }

    private static Map<String, String> typed() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("/columns/0/column", "");
        fields.put("/columns/1/column", "Aux_Voltage");
        fields.put("/columns/1/channel", "");
        fields.put("/columns/1/fixture_id", FIXTURE);
        fields.put("/columns/1/unit", "V");
        fields.put("/reason", "rewired");
        return fields;
    }

    @Test
    void whatIsMappedStandsInTheForm() {
        given().get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("value=\"Analog IN 1/V\""),
                        containsString("<option value=\"mV\" selected"),
                        containsString("<option value=\"" + FIXTURE + "\" selected>P1")));
    }

    @Test
    void itStandsOnTheInstrumentsPage() {
        given().get("/instruments/" + ID)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Analog IN 1/V"), containsString("/fixtures/" + FIXTURE)));
    }

    @Test
    void onlyRowsThatNameAColumnAreTold() {
        CYCLING.takes("/instruments/" + ID + "/load-cells", 201, VERSION);
        Played.sent(PAGE, typed()).statusCode(303).header("Location", endsWith("/instruments/" + ID));
        assertThat(CYCLING.wasTold("/instruments/" + ID + "/load-cells"))
                .contains(
                        "\"columns\":[{\"column\":\"Aux_Voltage\",\"fixture_id\":\"" + FIXTURE + "\",\"unit\":\"V\"}]")
                .contains("\"reason\":\"rewired\"");
    }

    @Test
    void whatIsWrongWithAColumnStandsBesideIt() {
        CYCLING.takes("/instruments/" + ID + "/load-cells", 422, """
                {"code": "impossible-value", "detail": "One value is impossible.",
                 "errors": [{"pointer": "/columns/0/column", "detail": "On channel 1 this column is mapped twice."}]}""");
        String page = Played.sent(PAGE, typed()).statusCode(422).extract().asString();
        assertThat(page.substring(page.indexOf("aria-label=\"Column 2\"")))
                .contains("On channel 1 this column is mapped twice.");
    }
}
