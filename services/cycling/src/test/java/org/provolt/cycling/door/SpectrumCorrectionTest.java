package org.provolt.cycling.door;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.provolt.cycling.door.Laboratory.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class SpectrumCorrectionTest {

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    EntityManager entityManager;

    private static String message(String run, String stage) {
        return """
                {"run_id": "%s"%s, "columns": {"frequency_hertz": [1000, 100, 10],
                 "real_impedance_ohm": [10, 50, 90], "imaginary_impedance_ohm": [-1, -30, -2]}}""".formatted(run, stage);
    }

    private String spectrum(String stage) {
        String run = laboratory.run();
        instrument.sendSpectrum(run, message(run, stage));
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> spectra(run), found -> found.size() == 1)
                .getFirst();
    }

    private List<String> spectra(String run) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() -> entityManager
                        .createNativeQuery("select cast(spectrum_id as text) from spectrum_view where run_id = ?1")
                        .setParameter(1, UUID.fromString(run))
                        .getResultList());
        return found.stream().map(String.class::cast).toList();
    }

    private static ValidatableResponse get(String spectrum) {
        return as("auditor").get("/api/v1/spectra/" + spectrum).then();
    }

    private static ValidatableResponse correct(String spectrum, String field, String value, int seen) {
        return as("scientist")
                .header("If-Match", "\"" + seen + "\"")
                .body("{\"field\": \"%s\", \"value\": %s, \"reason\": \"it ran before the plating\"}"
                        .formatted(field, value))
                .post("/api/v1/spectra/" + spectrum + "/corrections")
                .then();
    }

    @Test
    void aToldStageIsCorrectedAndTakenBackSoThatTimeTells() {
        String spectrum = spectrum(", \"stage\": \"after_plating:2\"");
        get(spectrum).header("ETag", "\"0\"").body("stage_basis", equalTo("told"));
        correct(spectrum, "/stage", "\"ocv\"", 0)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("stage", equalTo("ocv"))
                .body("stage_basis", equalTo("corrected"))
                .body("stage_recorded_with", equalTo("after_plating:2"));
        correct(spectrum, "/stage", "null", 1)
                .statusCode(200)
                .body("stage", nullValue())
                .body("stage_absent_because", equalTo("by-its-time"));
    }

    @Test
    void aStageThatComesAfterThePointsIsTold() {
        String spectrum = spectrum("");
        String run = get(spectrum)
                .body("stage_absent_because", equalTo("by-its-time"))
                .extract()
                .path("run_id");
        instrument.sendSpectrum(run, message(run, ", \"stage\": \"ocv\""));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> get(spectrum).body("stage", equalTo("ocv")));
        get(spectrum).body("stage_basis", equalTo("told"));
    }

    @Test
    void whatIsNoStageCannotStand() {
        correct(spectrum(""), "/stage", "\"after_lunch\"", 0).statusCode(422).body("errors.pointer", hasItem("/value"));
    }

    @Test
    void whatIsNotSaidOfASpectrumIsNotCorrected() {
        correct(spectrum(""), "/points", "\"ocv\"", 0).statusCode(422).body("errors.pointer", hasItem("/field"));
    }

    @Test
    void aCorrectionOfWhatHasMovedOnIsRefused() {
        String spectrum = spectrum("");
        correct(spectrum, "/stage", "\"ocv\"", 0).statusCode(200);
        correct(spectrum, "/stage", "\"as_built\"", 0).statusCode(412).body("code", equalTo("stale"));
    }

    @Test
    void aSpectrumThatNobodyHeardOfIsUnknown() {
        get(UUID.randomUUID().toString()).statusCode(404).body("code", equalTo("unknown-spectrum"));
    }
}
