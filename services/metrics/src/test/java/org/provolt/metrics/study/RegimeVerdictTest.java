package org.provolt.metrics.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Told;

/// What a person says of how a run's metal grew stands beside what was measured, and changes none of it.
@MetricsTest
class RegimeVerdictTest {

    private static final String WHY = "The micrographs show islands.";

    @Inject
    Ears ears;

    private final StudyId study = new StudyId(UUID.randomUUID());
    private final Bench bench = new Bench();

    @BeforeEach
    void aStudyOfOneRun() {
        ears.hear(told(0, new StudyOpened(study, "Pressure", "?", List.of(), Bench.START)));
        ears.hear(told(1, new CellAssignedToStudy(study, bench.cell, Bench.START)));
        ears.hear(bench.registered());
        ears.hear(bench.started(CellConfiguration.METAL_PLATING));
    }

    private Told told(long sequence, Fact fact) {
        return new Told(fact, study.value(), sequence, "sub-scientist", Bench.START);
    }

    private ValidatableResponse judge(String role, Map<String, String> body) {
        return Api.as(role)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/runs/" + bench.run + "/regime-verdicts")
                .then();
    }

    private static Map<String, String> as(String regime) {
        return Map.of("regime", regime, "reason", WHY);
    }

    @Test
    void itStandsBesideTheMeasuredRegime() {
        String before =
                Api.get("/studies/" + study + "/regime-map").jsonPath().getString("points[0].regime_absent_because");
        judge("scientist", as("three-dimensional")).statusCode(201);

        Api.get("/studies/" + study + "/regime-map")
                .then()
                .body("points[0].verdict.regime", equalTo("three-dimensional"))
                .body("points[0].verdict.reason", equalTo(WHY))
                .body("points[0].regime_absent_because", equalTo(before));
        assertThat(Api.as("auditor")
                        .accept("text/csv")
                        .get("/api/v1/studies/" + study + "/regime-map")
                        .asString())
                .endsWith(",three-dimensional\r\n");
    }

    @Test
    void theNewestCountsAndAllAreTold() {
        judge("scientist", as("planar")).statusCode(201);
        judge("scientist", as("soft-shorted")).statusCode(201);

        Api.get("/runs/" + bench.run + "/regime-verdicts")
                .then()
                .body("items.regime", contains("planar", "soft-shorted"))
                .body("items.standing", contains("superseded", "current"));
    }

    @Test
    void theSameAgainIsNoVerdict() {
        judge("scientist", as("planar")).statusCode(201);
        judge("scientist", as("planar")).statusCode(409).body("code", equalTo("regime-judged"));
        Api.get("/runs/" + bench.run + "/regime-verdicts").then().body("items", hasSize(1));
    }

    @Test
    void aRegimeThatIsNoneIsRefused() {
        judge("scientist", as("mossy")).statusCode(422).body("code", equalTo("unknown-regime"));
    }

    @Test
    void soIsNone() {
        judge("scientist", as("")).statusCode(422);
    }

    @Test
    void withoutAReasonItIsRefused() {
        judge("scientist", Map.of("regime", "planar")).statusCode(422);
    }

    @ParameterizedTest
    @CsvSource({"technician", "auditor", "admin", "instrument"})
    void onlyScientistsJudge(String role) {
        judge(role, as("planar")).statusCode(403);
    }
}
