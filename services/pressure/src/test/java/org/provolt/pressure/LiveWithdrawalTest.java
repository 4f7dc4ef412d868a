package org.provolt.pressure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.pressure.Laboratory.as;
import static org.provolt.pressure.Laboratory.builtCell;
import static org.provolt.pressure.Laboratory.pressIn;
import static org.provolt.pressure.Laboratory.registeredFixture;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.kernel.CellId;
import org.provolt.testkit.ProvoltTestResource;

/// Readings that a live load cell told by mistake.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "pressure"))
class LiveWithdrawalTest {

    private static final long NOON = Instant.parse(Laboratory.NOON).getEpochSecond();

    @Inject
    LoadCellClient loadCell;

    @Inject
    PlayedGateway gateway;

    private CellId cell;
    private String fixture;

    @BeforeEach
    void threeReadings() {
        cell = builtCell();
        fixture = registeredFixture();
        pressIn(fixture, cell, Laboratory.NOON);
        told("1, 2, 3");
        seen(1f, 2f, 3f);
    }

    private void told(String pascals) {
        loadCell.send(fixture, readings(pascals, ""));
    }

    private String readings(String pascals, String more) {
        return """
                {"fixture_id": "%s", "columns": {"unix_time_second": [%d, %d, %d], "surface_pressure_pa": [%s]}%s}""".formatted(fixture, NOON, NOON + 1, NOON + 700, pascals, more);
    }

    private void seen(Float... pascals) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(as("auditor")
                                .get("/api/v1/cells/" + cell + "/pressure")
                                .jsonPath()
                                .getList("readings.surface_pressure_pa"))
                        .isEqualTo(List.of(pascals)));
    }

    private ValidatableResponse withdrawn(String from, String until) {
        return as("technician")
                .body("{\"from\": \"%s\", \"until\": \"%s\", \"reason\": \"cable of another cell\"}"
                        .formatted(from, until))
                .post("/api/v1/fixtures/" + fixture + "/reading-withdrawals")
                .then();
    }

    private ValidatableResponse fromTheSecondOn() {
        return withdrawn("2026-11-01T12:00:01Z", "2026-11-01T12:30:00Z");
    }

    @Test
    void thoseOfTheSpanCountNoMore() {
        fromTheSecondOn().statusCode(201).body("number", equalTo(1));
        seen(1f);
        as("auditor")
                .get("/api/v1/fixtures/" + fixture + "/reading-withdrawals")
                .then()
                .body("items[0].reason", equalTo("cable of another cell"));
    }

    /// The same once more, the mistake mended.
    @Test
    void whatIsToldAfterwardsCountsAgain() {
        fromTheSecondOn();
        told("1, 20, 30");
        seen(1f, 20f, 30f);
        fromTheSecondOn().body("number", equalTo(2));
        told("1, 20, 30");
        seen(1f, 20f, 30f);
    }

    @Test
    void aFilesReadingsOfTheSpanStay() {
        gateway.tells(fixture, readings("1, 2, 3", """
                , "source": {"import_id": "%s", "file_sha256": "%s", "file_name": "a.mpr", "reader": "biologic-mpr",
                             "reader_version": "1.0"}, "reading": 1""".formatted(UUID.randomUUID(), "ab".repeat(32))));
        loadCell.send(fixture, readings("1, 2, 3", "").replace("" + NOON + ",", "" + (NOON + 5) + ","));
        seen(1f, 2f, 1f, 3f);
        fromTheSecondOn();
        seen(1f, 2f, 3f);
    }

    @Test
    void whereNoneWasToldNoneIsTakenBack() {
        withdrawn("2026-11-01T12:00:02Z", "2026-11-01T12:01:00Z")
                .statusCode(409)
                .body("code", equalTo("no-readings"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-01T12:00:01Z, 2026-11-01T12:00:01Z", "2026-10-01T00:00:00Z, 2026-11-02T00:00:00Z"})
    void aSpanHasALengthAndALimit(String from, String until) {
        withdrawn(from, until).statusCode(422).body("errors[0].pointer", equalTo("/until"));
    }

    @Test
    void aReasonIsNeeded() {
        as("technician")
                .body("{\"from\": \"2026-11-01T12:00:00Z\", \"until\": \"2026-11-01T12:00:01Z\"}")
                .post("/api/v1/fixtures/" + fixture + "/reading-withdrawals")
                .then()
                .statusCode(422)
                .body("code", equalTo("reason-required"));
    }
}
