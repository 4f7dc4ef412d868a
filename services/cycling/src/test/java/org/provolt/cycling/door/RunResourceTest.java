package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.provolt.cycling.door.Laboratory.as;
import static org.provolt.cycling.door.Laboratory.instrument;
import static org.provolt.cycling.door.Laboratory.runRequest;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class RunResourceTest {

    @Inject
    Laboratory laboratory;

    @Inject
    PlayedCellBuild cellBuild;

    private static ValidatableResponse start(String body) {
        return as("technician").body(body).post("/api/v1/runs").then();
    }

    private static ValidatableResponse post(String run, String act, String body) {
        return as("technician")
                .body(body)
                .post("/api/v1/runs/" + run + "/" + act)
                .then();
    }

    @Test
    void aStartedRunCanBeReadAtOnce() {
        String cell = laboratory.cell();
        String location = start(runRequest(cell, instrument("1"), "1"))
                .statusCode(201)
                .extract()
                .header("Location");
        as("auditor")
                .get(location)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("cell_id", equalTo(cell))
                .body("cell_configuration", equalTo("metal-plating"))
                .body("state", equalTo("running"))
                .body("occurred_at", equalTo("2000-01-03T00:00:00Z"))
                .body("series", equalTo(List.of()));
    }

    @Test
    void aProtocolIsKeptAsItWasPlanned() {
        String protocol = """
                , "protocol": {"name": "50 cycles", "steps": [{"kind": "plate", "current_density_ma_cm2": 0.5,
                   "areal_capacity_mah_cm2": 0.25}, {"kind": "strip", "until_volt": 0.5, "repeat": 50}]}}""";
        start(runRequest(laboratory.cell(), instrument("1"), "1").replaceFirst("}$", protocol))
                .statusCode(201)
                .body("protocol.name", equalTo("50 cycles"))
                .body("protocol.steps[1].repeat", equalTo(50));
    }

    @Test
    void aRunOnACellThatNobodyHeardOfHasToWait() {
        start(runRequest(UUID.randomUUID().toString(), instrument("1"), "1"))
                .statusCode(409)
                .header("Retry-After", "1")
                .body("code", equalTo("not-known-yet"));
    }

    @Test
    void aRunStartsAsSoonAsItsCellIsKnown() {
        String cell = UUID.randomUUID().toString();
        String body = runRequest(cell, instrument("1"), "1");
        Executor aMomentLater = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
        CompletableFuture<Void> told =
                CompletableFuture.runAsync(() -> cellBuild.tellOf(cell, "late-" + cell), aMomentLater);
        start(body).statusCode(201);
        told.join();
    }

    @Test
    void aRunNeedsAnInstrumentThatIsThere() {
        start(runRequest(laboratory.cell(), UUID.randomUUID().toString(), "1"))
                .statusCode(422)
                .body("code", equalTo("unknown-instrument"))
                .body("errors.pointer", hasItem("/instrument_id"));
    }

    @Test
    void aRunNeedsAChannelThatIsThere() {
        start(runRequest(laboratory.cell(), instrument("1"), "2"))
                .statusCode(422)
                .body("code", equalTo("unknown-channel"))
                .body("errors.pointer", hasItem("/channel"));
    }

    @Test
    void whatARunLacksIsNamedAllAtOnce() {
        start("{}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("/cell_id", "/cell_configuration", "/instrument_id", "/channel")));
    }

    @Test
    void aChannelThatIsTakenNamesTheRunThatIsOnIt() {
        String cell = laboratory.cell();
        String cycler = instrument("1", "2");
        String first = laboratory.run(cell, cycler, "1");
        start(runRequest(cell, cycler, "1"))
                .statusCode(409)
                .body("code", equalTo("channel-busy"))
                .body("detail", containsString(first));
    }

    @Test
    void anotherChannelIsFree() {
        String cell = laboratory.cell();
        String cycler = instrument("1", "2");
        laboratory.run(cell, cycler, "1");
        start(runRequest(cell, cycler, "2")).statusCode(201);
    }
    /// Histories are entered afterwards: the second run began, by what is said, before the first was completed.
    @Test
    void aChannelIsFreeOnceItsRunIsCompleted() {
        String cell = laboratory.cell();
        String cycler = instrument("1");
        post(laboratory.run(cell, cycler, "1"), "completion", "{}").statusCode(200);
        start(runRequest(cell, cycler, "1")).statusCode(201);
    }

    @Test
    void aChannelIsFreeOnceItsRunIsAborted() {
        String cell = laboratory.cell();
        String cycler = instrument("1");
        post(laboratory.run(cell, cycler, "1"), "abortion", "{\"reason\": \"a lead fell off\"}")
                .statusCode(200);
        start(runRequest(cell, cycler, "1")).statusCode(201);
    }

    @Test
    void ofTwoThatStartAtOnceOnAChannelOneIsRefused() {
        String body = runRequest(laboratory.cell(), instrument("1"), "1");
        CompletableFuture<Integer> one =
                CompletableFuture.supplyAsync(() -> start(body).extract().statusCode());
        CompletableFuture<Integer> other =
                CompletableFuture.supplyAsync(() -> start(body).extract().statusCode());
        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aRunIsCompletedOnce() {
        String run = laboratory.run();
        post(run, "completion", "{\"occurred_at\": \"2026-11-02T00:00:00Z\"}")
                .statusCode(200)
                .body("state", equalTo("completed"))
                .body("completed_at", equalTo("2026-11-02T00:00:00Z"));
        post(run, "completion", "{}").statusCode(409).body("code", equalTo("run-completed"));
    }

    @Test
    void aRunDoesNotEndBeforeItStarts() {
        post(laboratory.run(), "completion", "{\"occurred_at\": \"1999-11-02T00:00:00Z\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/occurred_at"));
    }

    @Test
    void anAbortionNeedsAReason() {
        post(laboratory.run(), "abortion", "{}").statusCode(422).body("code", equalTo("reason-required"));
    }

    @Test
    void anAbortedRunSaysSince() {
        post(laboratory.run(), "abortion", "{\"reason\": \"x\", \"occurred_at\": \"2026-11-02T00:00:00Z\"}")
                .body("state", equalTo("aborted"))
                .body("aborted_at", equalTo("2026-11-02T00:00:00Z"))
                .body("completed_at", equalTo(null));
    }

    @Test
    void anUnknownRunIsUnknown() {
        as("auditor")
                .get("/api/v1/runs/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-run"));
    }
}
