package org.provolt.servicekit.operations;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.box.BoxCurve;
import org.provolt.servicekit.box.Boxes;
import org.provolt.servicekit.box.Instrument;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
@TestSecurity(user = "admin", roles = "admin")
class OperationsTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String OPERATIONS = "/api/v1/operations/kit-test";

    @Inject
    Boxes boxes;

    @Inject
    BoxCurve curve;

    private final LotId box = Instrument.newBox();

    @BeforeEach
    void whatItCannotBearAndWhatFollows() {
        curve.hardened.set(false);
        boxes.put(box, 0, BoxCurve.POISON);
        boxes.put(box, 1, "after it");
    }

    @AfterEach
    void itBearsPoisonNoMore() {
        curve.hardened.set(false);
    }

    private Map<String, Object> letter() {
        await().atMost(SOON).until(() -> letters().stream().anyMatch(this::waitsForOne));
        return letters().stream().filter(this::waitsForOne).findFirst().orElseThrow();
    }

    private boolean waitsForOne(Map<String, Object> letter) {
        return letter.get("stream_id").equals(box.toString())
                && letter.get("waiting").equals(1);
    }

    private static List<Map<String, Object>> letters() {
        return given().queryParam("limit", 1000)
                .get(OPERATIONS + "/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private String retryOf(Map<String, Object> letter) {
        return OPERATIONS + "/dead-letters/" + letter.get("dead_letter_id") + "/retry";
    }

    @Test
    void aDeadLetterSaysWhoCouldNotBearItAndWhy() {
        assertThat(letter())
                .containsEntry("projection", "BoxCurve")
                .hasEntrySatisfying(
                        "cause", cause -> assertThat(cause).asString().contains("cannot bear " + BoxCurve.POISON));
    }

    @Test
    void whatIsStillUnbearableStays() {
        given().post(retryOf(letter()))
                .then()
                .statusCode(200)
                .body("handled", equalTo(false))
                .body("waiting", equalTo(2))
                .body("cause", containsString("cannot bear"));
    }

    @Test
    void aRetryGivesTheFactAndAllThatWaitedBehindItToTheProjection() {
        Map<String, Object> letter = letter();
        curve.hardened.set(true);
        given().post(retryOf(letter))
                .then()
                .statusCode(200)
                .body("handled", equalTo(true))
                .body("cause", nullValue());
        assertThat(boxes.query("select puts from box_curve where box_id = ?1", box.value()))
                .map(String::valueOf)
                .containsExactly("2");
    }

    @Test
    void aLetterThatIsNotThereIsUnknown() {
        given().post(OPERATIONS + "/dead-letters/none/retry")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-dead-letter"));
    }

    @Test
    void aLaneSaysHowManyMessagesWaitForIt() {
        await().atMost(SOON)
                .untilAsserted(() -> given().get(OPERATIONS + "/lanes")
                        .then()
                        .statusCode(200)
                        .body("items.find { it.lane == 'boxes' }.waiting", equalTo(0)));
    }

    @Test
    void aServiceAnswersForNoOther() {
        given().get("/api/v1/operations/metrics/lanes").then().statusCode(404).body("code", equalTo("unknown-service"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lanes", "/dead-letters"})
    @TestSecurity(
            user = "anybody else",
            roles = {"technician", "scientist", "auditor", "instrument"})
    void nobodyElseReads(String path) {
        given().get(OPERATIONS + path).then().statusCode(403);
    }

    @Test
    @TestSecurity(
            user = "anybody else",
            roles = {"technician", "scientist", "auditor", "instrument"})
    void nobodyElseRetries() {
        given().post(OPERATIONS + "/dead-letters/none/retry").then().statusCode(403);
    }
}
