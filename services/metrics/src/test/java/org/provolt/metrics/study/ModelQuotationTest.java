package org.provolt.metrics.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Settled;
import org.provolt.metrics.fixtures.Told;

/// One cell with two spectra of one arc each; a study fixes the model that their resistances are read by.
@MetricsTest
class ModelQuotationTest {

    private static final String METRIC = "charge_transfer_resistance_ohm_cm2";
    private static final String RANDLES = "1-randles";
    private static final String ARC = "1-arc";
    private static final double ARC_OHM = 70;

    @Inject
    Ears ears;

    @Inject
    Settled settled;

    private final StudyId study = new StudyId(UUID.randomUUID());
    private final Bench bench = new Bench();

    @BeforeEach
    void aCellWithTwoSpectra() {
        ears.hear(told(0, new StudyOpened(study, "Pressure", "?", List.of(), Bench.START)));
        ears.hear(told(1, new CellAssignedToStudy(study, bench.cell, Bench.START)));
        ears.hear(bench.readied());
        ears.hear(bench.spectrumRecorded("first", "ocv", Impedance.between(1e5, 0.1, ARC_OHM), 60));
        ears.hear(bench.spectrumRecorded("second", "after_plating:2", Impedance.between(1e5, 0.1), 600));
        settled.await();
    }

    private Told told(long sequence, Fact fact) {
        return new Told(fact, study.value(), sequence, "sub-scientist", Bench.START);
    }

    private ValidatableResponse quote(String version) {
        return Api.as("scientist")
                .contentType(ContentType.JSON)
                .body(Map.of("metric", METRIC, "version", version, "reason", "One model for all spectra."))
                .post("/api/v1/studies/" + study + "/quotations")
                .then();
    }

    private JsonPath comparison() {
        return Api.get("/studies/" + study + "/comparison?stage=ocv&metric=" + METRIC)
                .jsonPath();
    }

    private JsonPath versions(String asked) {
        return Api.get("/studies/" + study + "/versions?metric=" + METRIC + asked)
                .jsonPath();
    }

    @Test
    void everyModelHasItsResultBesideTheUsualOne() {
        JsonPath results = Api.get("/results?standing=current&subject=" + bench.run + "&metric=" + METRIC)
                .jsonPath();
        assertThat(results.getList("items.version", String.class))
                .contains("1", RANDLES, ARC, "1-arc-warburg", "1-two-arcs", "1-two-arcs-warburg", "1-blocking-tail")
                .hasSize(2 * 7);
        assertThat(results.getList("items.result_id", String.class)).doesNotHaveDuplicates();
    }

    @Test
    void theModelsResistancesStandSideBySideWithTheirStandardErrors() {
        JsonPath answer = versions("&one=1&other=" + ARC + "&stage=ocv");
        assertThat(answer.getInt("items[0].n")).isEqualTo(1);
        assertThat(answer.getDouble("items[0].value")).isCloseTo(ARC_OHM, within(0.01));
        assertThat(answer.getDouble("items[0].other_value")).isCloseTo(ARC_OHM, within(0.01));
        assertThat(answer.getDouble("items[0].other_standard_error")).isGreaterThanOrEqualTo(0);
        assertThat(versions("&one=1&other=" + ARC).getInt("items[0].n")).isEqualTo(2);
    }

    /// A single arc leaves nothing for diffusion, so that a model with it is not determined.
    @Test
    void aModelThatTheSpectrumDoesNotBearGivesNoneAndTheStudySeesThatBeforeItChooses() {
        assertThat(versions("&one=1&other=" + RANDLES).getInt("items[0].only_one"))
                .isEqualTo(2);
    }

    @Test
    void theQuotedModelCountsInTheComparisonAndLeadsToItsResult() {
        assertThat(comparison().getDouble("points[0].value")).isCloseTo(ARC_OHM, within(0.01));
        quote(ARC).statusCode(201).body("items[0].version", equalTo(ARC));
        JsonPath answer = comparison();
        assertThat(answer.getString("quotation.version")).isEqualTo(ARC);
        Api.get("/results/" + answer.getString("points[0].result_id"))
                .then()
                .body("version", equalTo(ARC))
                .body("parameters.model_choice", equalTo("arc"));
        quote(RANDLES).statusCode(201);
        assertThat(comparison().getString("points[0].value_absent_because")).isEqualTo("no-admissible-model");
    }

    @Test
    void aRunsSpectraAreDrawnByTheModelThatIsAskedFor() {
        JsonPath spectra =
                Api.get("/runs/" + bench.run + "/spectra?version=" + ARC).jsonPath();
        assertThat(spectra.getString("items[0].fit.model")).isEqualTo("arc");
        Api.get("/runs/" + bench.run + "/spectra?version=2").then().statusCode(400);
    }

    @Test
    void aModelThatNobodyKnowsCannotBeQuoted() {
        quote("1-unheard").statusCode(422).body("code", equalTo("unknown-version"));
    }
}
