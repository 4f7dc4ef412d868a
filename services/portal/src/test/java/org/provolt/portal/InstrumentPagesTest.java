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
@TestSecurity(
        user = "scientist",
        roles = {"scientist", "technician"})
class InstrumentPagesTest {

    private static final Played CYCLING = Played.by(Upstream.CYCLING);
    private static final Played CELL_BUILD = Played.by(Upstream.CELL_BUILD);
    private static final String ID = "0d0d0d0d-0000-4000-8000-000000000001";
    private static final String CELL = "0d0d0d0d-0000-4000-8000-0000000000c1";
    private static final String INSTRUMENT = """
            {"instrument_id": "%s", "maker": "BioLogic", "model": "VMP-300", "serial": "0815", "time_zone": "Europe/Paris",
             "channels": ["1", "2"], "current_accuracy_percent": 0.1, "occurred_at": "2026-10-01T08:00:00Z",
             "recorded_at": "2026-10-01T08:00:00Z"}""".formatted(ID);

    @AfterAll
    static void forget() {
        CYCLING.forget();
        CELL_BUILD.forget();
    }

    @Test
    void theListShowsTheTypePlates() {
        CYCLING.answers("/instruments", "{\"items\": [" + INSTRUMENT + "]}");

        given().get("/instruments")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("BioLogic VMP-300"),
                        containsString("Europe/Paris"),
                        containsString("/instruments/new")));
    }

    @Test
    @TestSecurity(user = "technician", roles = "technician")
    void aTechnicianIsNotOfferedToRegister() {
        CYCLING.answers("/instruments?q=t&limit=50", "{\"items\": []}");

        given().get("/instruments?q=t").then().statusCode(200).body(not(containsString("/instruments/new")));
    }

    @Test
    void zonesCanBeSearched() {
        given().get("/instruments/new")
                .then()
                .statusCode(200)
                .body(allOf(containsString("list=\"zones\""), containsString("<option value=\"Europe/Berlin\">")));
    }

    @Test
    void aRangeOfChannelsIsToldOneByOne() {
        CYCLING.takes("/instruments", 201, INSTRUMENT);

        Played.sent("/instruments/new", Map.of("/maker", "BioLogic", "/channels", "1-3\nA\n"))
                .statusCode(303)
                .header("Location", endsWith("/instruments/" + ID));

        assertThat(CYCLING.wasTold("/instruments")).contains("\"channels\":[\"1\",\"2\",\"3\",\"A\"]");
    }

    @Test
    void whatIsSaidOfOneChannelStandsAtTheField() {
        CYCLING.takes("/instruments", 422, """
                {"code": "impossible-value", "detail": "One value is impossible.",
                 "errors": [{"pointer": "/channels/1", "detail": "Another channel has this name."}]}""");

        Played.sent("/instruments/new", Map.of("/channels", "1\n1"))
                .statusCode(422)
                .body(containsString("Channel 2 of the list: Another channel has this name."));
    }

    @Test
    void aPageShowsTheInstrument() {
        CYCLING.answers("/instruments/" + ID, INSTRUMENT);

        given().get("/instruments/" + ID)
                .then()
                .statusCode(200)
                .body(allOf(containsString("<h1>BioLogic VMP-300"), containsString("/instruments/" + ID + "/runs")));
    }

    @Test
    void itsRunsAreListedWithTheirCells() {
        CELL_BUILD.refuses("/cells/" + CELL, 503, "{\"detail\": \"away\"}");
        CYCLING.answers("/runs", """
                {"items": [{"run_id": "0d0d0d0d-0000-4000-8000-0000000000f1", "cell_id": "%s", "instrument_id": "%s",
                 "cell_configuration": "metal-plating", "channel": "2", "state": "running",
                 "occurred_at": "2026-10-01T08:00:00Z"}]}""".formatted(CELL, ID));

        given().get("/instruments/" + ID + "/runs")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("/runs/0d0d0d0d-0000-4000-8000-0000000000f1"),
                        containsString("cell 0d0d0d0d"),
                        containsString("goes on")));
    }
}
