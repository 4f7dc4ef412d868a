package org.provolt.cycling.door;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.cycling.door.Laboratory.as;
import static org.provolt.cycling.door.Laboratory.instrument;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class RunListTest {

    @Inject
    Laboratory laboratory;

    @Inject
    PlayedCellBuild cellBuild;

    private static ValidatableResponse post(String run, String act, String body) {
        return as("technician")
                .body(body)
                .post("/api/v1/runs/" + run + "/" + act)
                .then();
    }

    @Test
    void theRunsOfACellAreListedPageByPage() {
        String cell = laboratory.cell();
        String cycler = instrument("1", "2");
        String first = laboratory.run(cell, cycler, "1");
        String second = laboratory.run(cell, cycler, "2");
        String next = as("auditor")
                .get("/api/v1/runs?limit=1&cell_id=" + cell)
                .then()
                .body("items.run_id", equalTo(List.of(second)))
                .header("Link", containsString("rel=\"next\""))
                .extract()
                .path("next");
        as("auditor")
                .get("/api/v1/runs?limit=1&cell_id=" + cell + "&after=" + next)
                .then()
                .body("items.run_id", equalTo(List.of(first)))
                .body("next", equalTo(null));
    }

    @Test
    void runsAreFoundByTheirState() {
        String cell = laboratory.cell();
        String over = laboratory.run(cell, instrument("1"), "1");
        String underWay = laboratory.run(cell, instrument("1"), "1");
        as("technician").post("/api/v1/runs/" + over + "/completion").then().statusCode(200);
        String ofCell = "/api/v1/runs?cell_id=" + cell + "&state=";
        as("auditor").get(ofCell + "running").then().body("items.run_id", equalTo(List.of(underWay)));
        as("auditor").get(ofCell + "completed").then().body("items.run_id", equalTo(List.of(over)));
        as("auditor").get(ofCell + "aborted").then().body("items", equalTo(List.of()));
    }

    @Test
    void runsAreFoundByTheirInstrument() {
        String cycler = instrument("1");
        laboratory.run();
        String onIt = laboratory.run(laboratory.cell(), cycler, "1");
        as("auditor").get("/api/v1/runs?instrument_id=" + cycler).then().body("items.run_id", equalTo(List.of(onIt)));
    }

    @Test
    void aStateThatNoRunHasIsRefused() {
        as("auditor").get("/api/v1/runs?state=lost").then().statusCode(400).body("code", equalTo("bad-state"));
    }

    @Test
    void runsAreFoundByTheirCellsLabel() {
        String cell = UUID.randomUUID().toString();
        cellBuild.tellOf(cell, "Found-" + cell);
        String run = laboratory.run(cell, instrument("1"), "1");
        as("auditor").get("/api/v1/runs?q=found-" + cell).then().body("items.run_id", equalTo(List.of(run)));
    }

    @Test
    void whatIsNoCursorIsRefused() {
        as("auditor").get("/api/v1/runs?after=bm8").then().statusCode(400).body("code", equalTo("bad-cursor"));
    }
}
