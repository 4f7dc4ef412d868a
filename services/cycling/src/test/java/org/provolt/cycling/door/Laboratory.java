package org.provolt.cycling.door;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.provolt.testkit.TestTokens;

/// What a test needs before it can begin: cells, an instrument, runs; and how people ask for them.
@Singleton
class Laboratory {

    private final PlayedCellBuild cellBuild;

    Laboratory(PlayedCellBuild cellBuild) {
        this.cellBuild = cellBuild;
    }

    static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON);
    }

    static String instrument(String... channels) {
        return as("scientist")
                .body("""
                        {"maker": "BioLogic", "model": "VMP-300", "serial": "%s", "time_zone": "Europe/Berlin",
                         "channels": ["%s"]}""".formatted(UUID.randomUUID(), String.join("\", \"", channels)))
                .post("/api/v1/instruments")
                .path("instrument_id");
    }

    String cell() {
        return cellBuild.register("NaC45-" + UUID.randomUUID());
    }

    /// A run on a cell and an instrument of its own.
    String run() {
        return run(cell(), instrument("1"), "1");
    }

    String run(String cellId, String instrumentId, String channel) {
        return as("technician")
                .body(runRequest(cellId, instrumentId, channel))
                .post("/api/v1/runs")
                .then()
                .statusCode(201)
                .extract()
                .path("run_id");
    }

    static String runRequest(String cellId, String instrumentId, String channel) {
        return """
                {"cell_id": "%s", "cell_configuration": "metal-plating", "instrument_id": "%s", "channel": "%s",
                 "occurred_at": "2000-01-03T00:00:00Z"}""".formatted(cellId, instrumentId, channel);
    }

    static JsonPath sheet(String runId) {
        return as("auditor")
                .get("/api/v1/runs/" + runId)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /// The run's sheet once it is so.
    static JsonPath sheet(String runId, Predicate<JsonPath> so) {
        return await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> sheet(runId), so);
    }

    /// The run's sheet once its only series has so many records.
    static JsonPath sheetWith(String runId, int records) {
        return sheet(
                runId, sheet -> sheet.getList("series").size() == 1 && sheet.getInt("series[0].records") == records);
    }
}
