package org.provolt.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
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

/// Having a file read again: the test that is meant, and the mappings that the instrument has now.
@QuarkusTest
@WithTestResource(FakeHouse.class)
@TestSecurity(
        user = "technician",
        roles = {"technician"})
class ReadAgainPagesTest {

    private static final Played GATEWAY = Played.by(Upstream.INSTRUMENT_GATEWAY);
    private static final Played CYCLING = Played.by(Upstream.CYCLING);
    private static final String FILE = "/imports/0d0d0d0d-0000-4000-8000-0000000000c1";
    private static final String OTHER = "/imports/0d0d0d0d-0000-4000-8000-0000000000c2";
    private static final String RUN = "0d0d0d0d-0000-4000-8000-0000000000c3";
    private static final String INSTRUMENT = "0d0d0d0d-0000-4000-8000-0000000000c4";

    private static String imported(String path, String code) {
        return """
                {"import_id": "%s", "run_id": "%s", "state": "refused", "file_name": "two.res", "file_sha256": "ff",
                 "file_bytes": 12, "brought_by": "sub", "recorded_at": "2026-11-02T10:00:00Z", "reading": 1,
                 "rows_read": 0, "rows_published": 0, "finished_at": "2026-11-02T10:00:05Z",
                 "refusal": {"code": "%s", "detail": "It holds test 1 and test 2."}}""".formatted(path.substring("/imports/".length()), RUN, code);
    }

    @BeforeEach
    void aFileOfSeveralTests() {
        GATEWAY.answers(FILE, imported(FILE, "several-tests"));
        GATEWAY.answers(OTHER, imported(OTHER, "unknown-format"));
        GATEWAY.takes(FILE + "/rereading", 202, imported(FILE, "several-tests"));
        CYCLING.answers("/runs/" + RUN, """
                {"run_id": "%s", "cell_id": "%s", "cell_configuration": "metal-plating", "polarity_reversed": false,
                 "instrument_id": "%s", "channel": "1", "state": "running", "occurred_at": "2026-11-02T10:00:00Z",
                 "recorded_at": "2026-11-02T10:00:00Z", "recorded_by": "s"}""".formatted(RUN, RUN, INSTRUMENT));
        CYCLING.answers("/instruments/" + INSTRUMENT, """
                {"instrument_id": "%s", "maker": "Arbin", "model": "BT", "serial": "1", "time_zone": "Europe/Berlin",
                 "channels": ["1"], "occurred_at": "2026-11-01T10:00:00Z", "recorded_at": "2026-11-01T10:00:00Z",
                 "load_cells": [{"version": 3, "columns": [], "recorded_at": "2026-11-01T10:00:00Z", "recorded_by": "s"}],
                 "mappings": []}""".formatted(INSTRUMENT));
    }

    @AfterAll
    static void forget() {
        GATEWAY.forget();
        CYCLING.forget();
    }

    @Test
    void aFileOfSeveralTestsAsksWhichItIs() {
        given().get(FILE + "/evidence").then().body(containsString("Say which test it is"));
        given().get(FILE + "/again")
                .then()
                .body(allOf(containsString("It holds test 1 and test 2."), containsString("name=\"/test\"")));
    }

    @Test
    void anotherFileAsksForNone() {
        given().get(OTHER + "/again").then().body(not(containsString("name=\"/test\"")));
    }

    @Test
    void theTestAndTheVersionOfTheLoadCellsAreTold() {
        Played.sent(FILE + "/again", Map.of("/test", "2")).statusCode(303);
        JsonObject told = new JsonObject(GATEWAY.wasTold(FILE + "/rereading"));
        assertThat(told.getInteger("test")).isEqualTo(2);
        assertThat(told.getInteger("load_cells_version")).isEqualTo(3);
    }

    @Test
    void whatIsNoNumberIsSaidBesideTheField() {
        Played.sent(FILE + "/again", Map.of("/test", "second")).statusCode(422).body(containsString("Write a number"));
    }
}
