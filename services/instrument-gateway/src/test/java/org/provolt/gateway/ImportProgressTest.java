package org.provolt.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@GatewayTest
class ImportProgressTest {

    private static final Door TECHNICIAN = Door.of("technician");

    @Test
    void theStreamEndsWithTheFinishedImport() {
        String importId =
                TECHNICIAN.brings(Made.mpr(), "a.mpr", Cycling.startsARun()).path("import_id");
        String events = follow(TECHNICIAN, importId).asString();
        assertThat(events).contains("event:finished").contains("\"state\":\"done\"");
        assertThat(events.split("event:finished", -1)).hasSize(2);
    }

    @Test
    void anImportThatIsDoneIsToldOnce() {
        String importId =
                TECHNICIAN.imports(Made.mpr(100), "a.mpr", Cycling.startsARun()).getString("import_id");
        Response stream = follow(TECHNICIAN, importId);
        assertThat(stream.contentType()).startsWith("text/event-stream");
        assertThat(stream.asString().split("event:", -1)).hasSize(2);
    }

    @Test
    void aBrowserThatTakesAnythingGetsJson() {
        String importId =
                TECHNICIAN.brings(Made.mpr(100), "a.mpr", Cycling.startsARun()).path("import_id");
        TECHNICIAN
                .asks()
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get("/api/v1/imports/" + importId)
                .then()
                .contentType("application/json");
    }

    @Test
    void anotherInstrumentCannotFollow() {
        String importId = Door.ofInstrument("instrument-a")
                .brings(Made.mpr(100), "a.mpr", Cycling.startsARun())
                .path("import_id");
        assertThat(follow(Door.ofInstrument("instrument-b"), importId).statusCode())
                .isEqualTo(404);
    }

    private static Response follow(Door door, String importId) {
        return door.asks().accept("text/event-stream").get("/api/v1/imports/" + importId);
    }
}
