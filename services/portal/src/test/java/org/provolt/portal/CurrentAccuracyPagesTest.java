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

/// Saying how accurate an instrument's current is.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "scientist",
        roles = {"scientist", "technician"})
class CurrentAccuracyPagesTest {

    private static final Played CYCLING = Played.by(Upstream.CYCLING);
    private static final String ID = "0d0d0d0d-0000-4000-8000-0000000000c1";
    private static final String PAGE = "/instruments/" + ID + "/current-accuracy";
    private static final String DOOR = "/instruments/" + ID + "/current-accuracies";
    private static final String STATED = """
            {"version": 1, "gain_percent": 0.05, "offset_ampere": 2e-7, "basis": "certificate 77",
             "recorded_at": "2026-11-01T10:00:00Z", "recorded_by": "s"}""";

    private static void instrument(String accuracies) {
        CYCLING.answers("/instruments/" + ID, """
                {"instrument_id": "%s", "maker": "BioLogic", "model": "VMP-300", "serial": "1",
                 "time_zone": "Europe/Berlin", "channels": ["1", "2"], "current_accuracies": [%s],
                 "occurred_at": "2026-11-01T10:00:00Z", "recorded_at": "2026-11-01T10:00:00Z"}""".formatted(ID, accuracies));
    }

    @Test
    void whatIsWrittenInMicroampereIsToldInAmpere() {
        instrument("");
        given().get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(containsString("µA"), not(containsString("name=\"/reason\""))));
        CYCLING.takes(DOOR, 201, STATED);
        Played.sent(PAGE, Map.of("/gain_percent", "0,05", "/offset_ampere", "0.2", "/basis", "certificate 77"))
                .statusCode(303)
                .header("Location", endsWith("/instruments/" + ID));
        assertThat(CYCLING.wasTold(DOOR)).contains("2E-7", "0.05", "certificate 77");
    }

    @Test
    void theInstrumentShowsEveryStatementAndAFurtherOneAsksWhy() {
        instrument(STATED);
        given().get("/instruments/" + ID)
                .then()
                .body(allOf(containsString("certificate 77"), containsString("0.2"), containsString(PAGE)));
        given().get(PAGE).then().body(containsString("name=\"/reason\""));
    }

    @Test
    void whatIsRefusedStaysWritten() {
        instrument(STATED);
        CYCLING.takes(DOOR, 422, """
                {"code": "reason-required", "status": 422, "detail": "Say why, in your own words.",
                 "errors": [{"pointer": "/reason", "detail": "Say why, in your own words."}]}""");
        Played.sent(PAGE, Map.of("/gain_percent", "0.1", "/basis", "data sheet"))
                .statusCode(422)
                .body(allOf(containsString("data sheet"), containsString("Say why, in your own words.")));
    }

    @AfterAll
    static void forget() {
        CYCLING.forget();
    }
}
