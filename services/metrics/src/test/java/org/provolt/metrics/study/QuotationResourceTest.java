package org.provolt.metrics.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
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
import org.provolt.kernel.StudyId;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;
import org.provolt.testkit.TestTokens;

/// One cell of two cycles: the first plating below zero, the second above it, dipping from +20 to +8 mV.
@MetricsTest
class QuotationResourceTest {

    private static final String METRIC = "nucleation_overpotential_volt";
    private static final String WHY = "The cells' voltage stands above zero.";

    @Inject
    Ears ears;

    private final StudyId study = new StudyId(UUID.randomUUID());
    private final Bench bench = new Bench();

    @BeforeEach
    void aCellWhoseVoltageChangesItsSign() {
        Recorded records = new Recorded()
                .rest(5)
                .cycle(200, 190)
                .current(-0.001, 200, share -> share < 0.1 ? 0.008 : 0.02)
                .rest(3)
                .current(0.001, 190, share -> 0.06)
                .rest(3);
        ears.hear(told(0, new StudyOpened(study, "Pressure", "?", List.of(), Bench.START)));
        ears.hear(told(1, new CellAssignedToStudy(study, bench.cell, Bench.START)));
        ears.hear(bench.readied());
        ears.hear(bench.opened("s", 0), bench.recorded("s", 0, records.columns()), bench.completed());
        Api.completeCycles(bench.run, 2);
    }

    private Told told(long sequence, Fact fact) {
        return new Told(fact, study.value(), sequence, "sub-scientist", Bench.START);
    }

    private ValidatableResponse quote(String role, Map<String, String> body) {
        return Api.as(role)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/studies/" + study + "/quotations")
                .then();
    }

    private static Map<String, String> version(String version) {
        return Map.of("metric", METRIC, "version", version, "reason", WHY);
    }

    private double second() {
        return comparison().getDouble("points[0].value");
    }

    private JsonPath comparison() {
        return Api.get("/studies/" + study + "/comparison?from_cycle=2&to_cycle=2&metric=" + METRIC)
                .jsonPath();
    }

    @Test
    void whereNobodyChoseTheFirstVersionCounts() {
        assertThat(second()).isCloseTo(-0.012, within(1e-12));
        assertThat(comparison().getString("quotation")).isNull();
    }

    @Test
    void bothVersionsStandSideBySideAsCurrentResults() {
        JsonPath results = Api.get("/results?standing=current&subject=" + bench.run + "&metric=" + METRIC)
                .jsonPath();
        assertThat(results.getList("items.version", String.class)).containsExactlyInAnyOrder("1", "2", "1", "2");
        assertThat(results.getList("items.result_id", String.class)).doesNotHaveDuplicates();
    }

    @Test
    void theDifferenceIsToldByCell() {
        JsonPath answer =
                Api.get("/studies/" + study + "/versions?metric=" + METRIC).jsonPath();
        assertThat(answer.getList("versions.version", String.class)).containsExactly("1", "2");
        assertThat(answer.getInt("items[0].n")).isEqualTo(2);
        assertThat(answer.getInt("items[0].differing")).isEqualTo(1);
        assertThat(answer.getDouble("items[0].difference")).isCloseTo(0.012, within(1e-12));
        assertThat(answer.getDouble("items[0].largest_difference")).isCloseTo(0.024, within(1e-12));
        assertThat(answer.getDouble("items[0].other_value") - answer.getDouble("items[0].value"))
                .isCloseTo(0.012, within(1e-12));
    }

    @Test
    void theChosenVersionCountsInComparisonsAndLeadsToItsResult() {
        quote("scientist", version("2")).statusCode(201).body("items", hasSize(1));
        JsonPath answer = comparison();
        assertThat(answer.getDouble("points[0].value")).isCloseTo(0.012, within(1e-12));
        assertThat(answer.getString("quotation.version")).isEqualTo("2");
        assertThat(answer.getString("quotation.reason")).isEqualTo(WHY);
        Api.get("/results/" + answer.getString("points[0].result_id")).then().body("version", equalTo("2"));
    }

    @Test
    void itCountsInCsvAndByCycleToo() {
        quote("scientist", version("2")).statusCode(201);
        assertThat(Api.as("auditor")
                        .accept("text/csv")
                        .get("/api/v1/studies/" + study + "/comparison?metric=" + METRIC)
                        .asString())
                .contains(METRIC + "_quoted_version", ",nucleation-overpotential 2\r\n");
        assertThat(Api.get("/studies/" + study + "/by-cycle?metric=" + METRIC)
                        .jsonPath()
                        .getDouble("items[0].values[1]"))
                .isCloseTo(0.012, within(1e-12));
    }

    @Test
    void aChoiceCanBeTakenBackAndBothStand() {
        quote("scientist", version("2")).statusCode(201);
        quote("scientist", version("1")).statusCode(201);
        assertThat(second()).isCloseTo(-0.012, within(1e-12));
        Api.get("/studies/" + study + "/quotations")
                .then()
                .body("items.standing", equalTo(List.of("superseded", "current")));
        quote("scientist", version("1")).statusCode(409).body("code", equalTo("version-quoted"));
    }

    @Test
    void itNeedsAReason() {
        quote("scientist", Map.of("metric", METRIC, "version", "2"))
                .statusCode(422)
                .body("code", equalTo("reason-required"));
    }

    @ParameterizedTest
    @CsvSource({
        "nucleation_overpotential_volt, 3, unknown-version",
        "slippage_ah, 1, one-version-only",
    })
    void whatIsNotToldCannotBeQuoted(String metric, String version, String code) {
        quote("scientist", Map.of("metric", metric, "version", version, "reason", WHY))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({"technician, 403", "auditor, 403", "admin, 403", "scientist, 201"})
    void onlyAScientistChooses(String role, int status) {
        quote(role, version("2")).statusCode(status);
    }

    @Test
    void instrumentsAndStrangersDoNot() {
        String path = "/api/v1/studies/" + study + "/quotations";
        String instrument = TestTokens.ofInstrument("instrument-demo");
        assertThat(RestAssured.given()
                        .auth()
                        .oauth2(instrument)
                        .contentType(ContentType.JSON)
                        .body(version("2"))
                        .post(path)
                        .statusCode())
                .isEqualTo(403);
        assertThat(RestAssured.given()
                        .contentType(ContentType.JSON)
                        .body(version("2"))
                        .post(path)
                        .statusCode())
                .isEqualTo(401);
    }
}
