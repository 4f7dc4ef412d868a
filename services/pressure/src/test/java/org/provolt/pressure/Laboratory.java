package org.provolt.pressure;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.provolt.contracts.FactTypes;
import org.provolt.contracts.cellbuild.CellBuild;
import org.provolt.contracts.cellbuild.CellFormat;
import org.provolt.contracts.cellbuild.CellRegistered;
import org.provolt.kernel.CellId;
import org.provolt.servicekit.json.Json;
import org.provolt.testkit.TestTokens;

/// What a test does to the pressure service from outside: cell-build's facts on Kafka, people's requests by HTTP.
final class Laboratory {

    static final String NOON = "2026-11-01T12:00:00Z";

    private Laboratory() {}

    static RequestSpecification as(String role) {
        return given().auth().oauth2(TestTokens.of(role)).contentType(ContentType.JSON);
    }

    /// A cell that cell-build tells of, its label its identity's beginning.
    static CellId builtCell() {
        CellId cellId = new CellId(UUID.randomUUID());
        tell(cellId);
        return cellId;
    }

    static String labelOf(CellId cellId) {
        return "NaC45-" + cellId.toString().substring(0, 8);
    }

    static void tell(CellId cellId) {
        CellBuild build = new CellBuild(
                labelOf(cellId),
                CellFormat.PRESSURE_CELL,
                new CellBuild.WorkingElectrode("C45 carbon black", "Al", 1.0, null),
                new CellBuild.CounterElectrode("Na", "Al", 200.0, null, null),
                new CellBuild.Separator("Celgard 2325", null),
                new CellBuild.Electrolyte("NaPF6", 1.0, "diglyme", 60.0, null),
                null);
        Instant built = Instant.parse("2026-11-01T09:30:00Z");
        send(cellId, new CellRegistered(cellId, build, built));
    }

    private static void send(CellId cellId, CellRegistered fact) {
        var config = ConfigProvider.getConfig();
        String topic = config.getValue("provolt.topic-prefix", String.class) + "provolt.cell-build.v1";
        Map<String, Object> broker =
                Map.of("bootstrap.servers", config.getValue("provolt.kafka.bootstrap", String.class));
        try (var producer = new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
            var record =
                    new ProducerRecord<>(topic, cellId.toString(), Json.cbor().writeValueAsBytes(fact));
            Map.of(
                            "ce_specversion",
                            "1.0",
                            "ce_id",
                            UUID.randomUUID().toString(),
                            "ce_source",
                            "/provolt/cell-build",
                            "ce_type",
                            FactTypes.all().nameOf(CellRegistered.class),
                            "ce_subject",
                            cellId.toString(),
                            "content-type",
                            "application/cbor")
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static String registeredFixture() {
        return registeredFixtureAs(UUID.randomUUID().toString());
    }

    static String registeredFixtureAs(String fixtureId) {
        return as("technician")
                .body("""
                        {"fixture_id": "%1$s", "label": "P-%1$s", "pressed_area_mm2": 113.1, "range_pa": 1500000, "load_cell_serial": "LC-7",
                         "occurred_at": "2026-10-01T08:00:00Z"}""".formatted(fixtureId))
                .post("/api/v1/fixtures")
                .path("fixture_id");
    }

    static String calibrated(String fixtureId, String from, String until) {
        return as("technician")
                .body("""
                        {"slope_pa_per_volt": 250000, "offset_pa": -120, "standard_uncertainty_pa": 900,
                         "certificate": "DKD-4711", "valid_from": "%s", "valid_until": "%s"}""".formatted(from, until))
                .post("/api/v1/fixtures/" + fixtureId + "/calibrations")
                .path("calibration_id");
    }

    static Response set(CellId cellId, String more) {
        return as("technician")
                .body("{\"cell_id\": \"%s\", %s}".formatted(cellId, more))
                .post("/api/v1/pressure-settings");
    }

    static Response pressIn(String fixtureId, CellId cellId, String at) {
        return set(
                cellId,
                "\"fixture_id\": \"%s\", \"applied_pressure_pa\": 500000, \"basis\": \"set\", \"occurred_at\": \"%s\""
                        .formatted(fixtureId, at));
    }

    static Response release(String settingId, String at) {
        return as("technician")
                .body("{\"occurred_at\": \"%s\"}".formatted(at))
                .post("/api/v1/pressure-settings/" + settingId + "/release");
    }

    static Response withdraw(String settingId) {
        return as("technician")
                .body("{\"reason\": \"wrong cell\"}")
                .post("/api/v1/pressure-settings/" + settingId + "/withdrawal");
    }
}
