package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.MetricsTest;

/// From a spectrum that was heard of to a resistance with all that it rests on.
@MetricsTest
class SpectraResourceTest {

    private static final Columns WHOLE = Impedance.between(1e5, 0.1);

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void aRunUnder22Kilopascal() {
        ears.hear(bench.readied());
    }

    private JsonPath spectra(Predicate<JsonPath> good) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> Api.get("/runs/" + bench.run + "/spectra").jsonPath(), good::test);
    }

    /// The spectra once the first is fitted under a pressure, for an area.
    private JsonPath under(double meanPa, double areaCm2) {
        return spectra(sheet -> !sheet.getList("items").isEmpty()
                && sheet.get("items[0].applied_pressure") != null
                && sheet.getDouble("items[0].applied_pressure.mean_pa") == meanPa
                && sheet.getDouble("items[0].area_cm2") == areaCm2);
    }

    @Test
    void aSpectrumBecomesAChargeTransferResistance() {
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, 60));
        JsonPath sheet = under(22_000, 1);
        assertThat(sheet.getString("items[0].stage")).isEqualTo("ocv");
        assertThat(sheet.getDouble("items[0].fit.charge_transfer_resistance_ohm"))
                .isCloseTo(Impedance.ARC_OHM, Offset.offset(0.09));
        assertThat(sheet.getString("items[0].fit.model")).isEqualTo("arc");
        assertThat(sheet.getString("items[0].fit.electrodes")).contains("both electrodes");
        assertThat(sheet.getBoolean("items[0].fit.kramers_kronig.pass")).isTrue();
        assertThat(sheet.getString("items[0].applied_pressure.basis")).isEqualTo("set");
        assertThat(sheet.getList("items[0].fit.parameters.name")).contains("R0", "R1");
        assertThat(sheet.getList("items[0].columns.frequency_hertz")).hasSize(WHOLE.size());
    }

    @Test
    void aResistanceThatFellSinceTheSpectrumBeforeIsEvidence() {
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, 60));
        ears.hear(bench.spectrumRecorded(
                "two", "after_plating:2", Impedance.between(1e5, 0.1, 0.5 * Impedance.ARC_OHM), 600));
        JsonPath sheet =
                spectra(both -> both.getList("items.fit.findAll { it != null }").size() == 2);
        assertThat(sheet.getList("items[0].flags")).isEmpty();
        assertThat(sheet.getList("items[1].flags.rule")).containsExactly("charge-transfer-resistance-drop");
    }

    @Test
    void theFittedCurveFollowsThePoints() {
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, 60));
        JsonPath sheet = under(22_000, 1);
        assertThat(sheet.getDouble("items[0].fit.curve.real_impedance_ohm[0]"))
                .isCloseTo(WHOLE.at("real_impedance_ohm", 0), Offset.offset(0.1));
        assertThat(sheet.getDouble("items[0].fit.curve.imaginary_impedance_ohm[0]"))
                .isNegative();
    }

    @Test
    void itsResultNamesAllThatItRestsOn() {
        ears.hear(bench.spectrumRecorded("one", "after_plating:2", WHOLE, 60));
        String result = under(22_000, 1).getString("items[0].fit.result_id");
        Api.get("/results/" + result)
                .then()
                .statusCode(200)
                .body("metric", equalTo("charge_transfer_resistance_ohm_cm2"))
                .body("unit", equalTo("Ω cm²"))
                .body("subject.run_id", equalTo(bench.run.toString()))
                .body("subject.spectrum_id", equalTo(bench.spectrum("one").toString()))
                .body("subject.cycle", nullValue())
                .body("algorithm", equalTo("charge-transfer-resistance"))
                .body("parameters.closed_chord_share", equalTo(0.6f))
                .body("parameters.electrodes", equalTo("two"))
                .body("inputs.ranges.series_id", contains(bench.spectrum("one").toString()))
                .body("inputs.ranges[0].to_record_index", equalTo(WHOLE.size()))
                .body("inputs.ranges[0].files.file_sha256", contains(Bench.FILE))
                .body("conditions.build.area_cm2", equalTo(1.0f))
                .body("conditions.from", equalTo(Bench.at(60).toString()))
                .body(
                        "conditions.pressure.setting_ids",
                        contains(bench.setting("first").toString()))
                .body("people.files_imported_by", contains("sub-importer"));
    }

    @Test
    void aSecondFileIsEvidenceAndNoOtherResult() {
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, 60));
        String result = under(22_000, 1).getString("items[0].fit.result_id");
        ears.hear(bench.spectrumConfirmed("one", Bench.OTHER_FILE));
        Api.get("/results/" + result)
                .then()
                .body("standing", equalTo("current"))
                .body("inputs.ranges[0].files.role", contains("source", "representation"));
    }

    @Test
    void aLateSettingSupersedesAndItsWithdrawalMakesTheFirstCurrentAgain() {
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, 60));
        String first = under(22_000, 1).getString("items[0].fit.result_id");
        ears.hear(bench.pressed("late", 911_000, 0));
        String second = under(911_000, 1).getString("items[0].fit.result_id");
        Api.get("/results/" + first).then().body("superseded_by", equalTo(second));
        ears.hear(bench.pressureWithdrawn("late"));
        assertThat(under(22_000, 1).getString("items[0].fit.result_id")).isEqualTo(first);
    }

    @Test
    void aCorrectedAreaSupersedesTheResistanceTimesArea() {
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, 60));
        String first = under(22_000, 1).getString("items[0].fit.result_id");
        ears.hear(bench.areaCorrected(2));
        JsonPath sheet = under(22_000, 2);
        assertThat(sheet.getDouble("items[0].fit.charge_transfer_resistance_ohm_cm2"))
                .isCloseTo(2 * Impedance.ARC_OHM, Offset.offset(0.2));
        Api.get("/results/" + first)
                .then()
                .body("standing", equalTo("superseded"))
                .body("superseded_by", equalTo(sheet.getString("items[0].fit.result_id")));
    }

    /// What lies below the apex alone is extrapolated.
    @Test
    void anArcThatIsNotClosedHasNoResistance() {
        ears.hear(bench.spectrumRecorded("one", "ocv", Impedance.between(1e5, 200), 60));
        JsonPath sheet = under(22_000, 1);
        assertThat(sheet.<Object>get("items[0].fit")).isNull();
        assertThat(sheet.getString("items[0].fit_absent_because")).isEqualTo("arc-not-closed");
        assertThat(sheet.getString("items[0].unresolved_fit.model")).isEqualTo("arc");
        Api.get("/results/" + sheet.getString("items[0].result_ids.charge_transfer_resistance_ohm_cm2"))
                .then()
                .body("value", nullValue())
                .body("value_absent_because", equalTo("arc-not-closed"));
    }

    @Test
    void tooFewPointsAreNotFitted() {
        ears.hear(bench.spectrumRecorded("one", "ocv", Impedance.between(1e3, 300), 60));
        assertThat(under(22_000, 1).getString("items[0].fit_absent_because")).isEqualTo("too-few-points");
    }

    @Test
    void aSpectrumThatNobodyDatedIsOfTheRunsStart() {
        TimeAnchor start = new TimeAnchor(TimeAnchor.Kind.RUN_START, Bench.at(-999), 60.0);
        ears.hear(bench.spectrumRecorded("one", "ocv", WHOLE, start, null));
        assertThat(under(22_000, 1).getString("items[0].measured_at")).isEqualTo(Bench.START.toString());
    }

    @Test
    void spectraOfOneMomentStandInTheOrderOfTheirFile() {
        TimeAnchor start = new TimeAnchor(TimeAnchor.Kind.RUN_START, Bench.START, 60.0);
        ears.hear(
                bench.spectrumRecorded("b", "ocv", Impedance.between(1e5, 0.1, 80), start, 2),
                bench.spectrumRecorded("a", "ocv", WHOLE, start, 1),
                bench.spectrumRecorded("c", "after_plating:1", WHOLE, 5));
        JsonPath sheet = spectra(all -> all.getList("items.fit.model").size() == 3
                && !all.getList("items.fit.model").contains(null));
        assertThat(sheet.getList("items.number")).isEqualTo(java.util.Arrays.asList(1, 2, null));
        assertThat(sheet.getList("items.stage")).isEqualTo(java.util.List.of("ocv", "ocv", "after_plating:1"));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        ears.hear(
                bench.spectrumRecorded("a", "ocv", WHOLE, 5),
                bench.spectrumRecorded("b", "after_plating:1", WHOLE, 10));
        String list = "/runs/" + bench.run + "/spectra?limit=1";
        String next = Api.get(list).path("next");
        Api.as("auditor")
                .queryParam("after", next)
                .get("/api/v1" + list)
                .then()
                .body("items.stage", contains("after_plating:1"))
                .body("next", nullValue());
    }

    @Test
    void aKnownRunWithoutSpectraHasAnEmptyList() {
        Api.get("/runs/" + bench.run + "/spectra").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        Api.get("/runs/" + bench.run + "/spectra?after=3")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-cursor"));
    }
}
