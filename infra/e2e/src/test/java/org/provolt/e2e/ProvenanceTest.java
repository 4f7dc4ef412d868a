package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// From one number back to all that it rests on.
@OnOneStack
class ProvenanceTest {

    private final Laboratory laboratory;
    private String cellId;
    private String fixtureId;
    private String calibrationId;
    private String settingId;
    private LabRun run;
    private JsonNode imported;
    private JsonNode cycle;
    private JsonNode result;

    ProvenanceTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void measure() {
        cellId = laboratory.cell();
        fixtureId = laboratory.fixture();
        calibrationId = laboratory.calibration(fixtureId);
        settingId = laboratory.pressureMeasured(cellId, fixtureId, 500_000, 501_200);
        run = laboratory.run(cellId);
        imported = run.bring(Examples.UNDER_PRESSURE);
        run.complete(Laboratory.END);
        cycle = run.completeCycles(20).get(3);
        result = laboratory
                .auditor()
                .get("/results/" + cycle.path("result_id").asText())
                .expect(200)
                .json();
    }

    @Test
    void itIsTheNumberOfTheCycle() {
        assertThat(result.path("value").asDouble()).isEqualTo(Cycles.number(cycle, "coulombic_efficiency_percent"));
    }

    @Test
    void itNamesItsMetricAndUnit() {
        assertThat(result.path("metric").asText() + " in " + result.path("unit").asText())
                .isEqualTo("coulombic_efficiency_percent in %");
    }

    @Test
    void itStands() {
        assertThat(result.path("standing").asText()).isEqualTo("current");
    }

    @Test
    void itNamesItsRun() {
        assertThat(result.toString()).contains(run.runId());
    }

    @Test
    void itsInputsNameTheRawFileByDigest() {
        assertThat(result.path("inputs").toString()).contains(Examples.sha256(Examples.UNDER_PRESSURE));
    }

    @Test
    void itsInputsNameTheImport() {
        assertThat(result.path("inputs").toString())
                .contains(imported.path("import_id").asText());
    }

    @Test
    void itsConditionsNameTheCellBuild() {
        assertThat(result.path("conditions").toString()).contains(cellId);
    }

    @Test
    void itsConditionsNameThePressureSetting() {
        assertThat(result.path("conditions").toString()).contains(settingId);
    }

    @Test
    void itsConditionsNameTheFixture() {
        assertThat(result.path("conditions").toString()).contains(fixtureId);
    }

    @Test
    void itsConditionsNameTheCalibration() {
        assertThat(result.path("conditions").toString()).contains(calibrationId);
    }

    @Test
    void itNamesItsAlgorithmAndVersion() {
        assertThat(result.path("algorithm").asText()).isNotEmpty();
        assertThat(result.path("version").asText()).isNotEmpty();
    }

    @Test
    void itNamesThePeopleByTheirSubject() {
        assertThat(result.toString()).contains(subjectOf("technician"));
    }

    /// What Keycloak calls the demonstration user of a role.
    private String subjectOf(String role) {
        byte[] claims =
                Base64.getUrlDecoder().decode(laboratory.api().token(role).split("\\.")[1]);
        try {
            return new ObjectMapper().readTree(claims).required("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
