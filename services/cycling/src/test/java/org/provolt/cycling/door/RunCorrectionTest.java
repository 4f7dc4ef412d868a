package org.provolt.cycling.door;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.provolt.cycling.door.Laboratory.as;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class RunCorrectionTest {

    @Inject
    Laboratory laboratory;

    private static ValidatableResponse post(String run, String act, String body) {
        return as("technician")
                .body(body)
                .post("/api/v1/runs/" + run + "/" + act)
                .then();
    }

    private static ValidatableResponse correct(String run, String field, String value) {
        return as("scientist")
                .header("If-Match", "\"0\"")
                .body("{\"field\": \"%s\", \"value\": %s, \"reason\": \"the sheet was mixed up\"}"
                        .formatted(field, value))
                .post("/api/v1/runs/" + run + "/corrections")
                .then();
    }

    @Test
    void theCellConfigurationIsCorrected() {
        correct(laboratory.run(), "/cell_configuration", "\"anode-half-cell\"")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("cell_configuration", equalTo("anode-half-cell"));
    }

    @Test
    void leadsThatWereTheWrongWayRoundAreNoted() {
        correct(laboratory.run(), "/polarity_reversed", "true").body("polarity_reversed", equalTo(true));
    }

    @Test
    void theStartIsCorrected() {
        correct(laboratory.run(), "/occurred_at", "\"2001-01-01T00:00:00Z\"")
                .body("occurred_at", equalTo("2001-01-01T00:00:00Z"));
    }

    @Test
    void theCellIsCorrectedToOneThatIsThere() {
        String other = laboratory.cell();
        correct(laboratory.run(), "/cell_id", "\"" + other + "\"").body("cell_id", equalTo(other));
    }

    @Test
    void theCellIsNotCorrectedToOneThatNobodyHeardOf() {
        correct(laboratory.run(), "/cell_id", "\"" + UUID.randomUUID() + "\"")
                .statusCode(409)
                .body("code", equalTo("not-known-yet"));
    }

    @Test
    void aWordForAConfigurationCannotStand() {
        correct(laboratory.run(), "/cell_configuration", "\"pouch\"")
                .statusCode(422)
                .body("errors.pointer", hasItem("/value"));
    }

    @Test
    void whatIsNoFieldOfARunIsNotCorrected() {
        correct(laboratory.run(), "/channel", "\"2\"").statusCode(422).body("errors.pointer", hasItem("/field"));
    }

    @Test
    void aCorrectionWithoutIfMatchIsAskedForIt() {
        as("scientist")
                .body("{\"field\": \"/polarity_reversed\", \"value\": true, \"reason\": \"x\"}")
                .post("/api/v1/runs/" + laboratory.run() + "/corrections")
                .then()
                .statusCode(428);
    }

    @Test
    void aCorrectionOfWhatHasMovedOnIsRefused() {
        String run = laboratory.run();
        post(run, "completion", "{}");
        correct(run, "/polarity_reversed", "true").statusCode(412).body("code", equalTo("stale"));
    }
}
