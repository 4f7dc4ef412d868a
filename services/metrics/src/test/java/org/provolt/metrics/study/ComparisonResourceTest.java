package org.provolt.metrics.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
import org.provolt.contracts.cellbuild.CellRemovedFromStudy;
import org.provolt.contracts.cellbuild.StudyOpened;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.StudyId;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;

@MetricsTest
class ComparisonResourceTest {

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final StudyId study = new StudyId(UUID.randomUUID());
    private final List<Bench> benches = new ArrayList<>();

    /// 50 and 52 % without pressure, 90 and 91 % at 500 kPa, two cycles each.
    @BeforeEach
    void fourCellsAtTwoPressures() {
        ears.hear(told(0, new StudyOpened(study, "Pressure", "?", List.of("applied_pressure_pa"), Bench.START)));
        cell(0, 100, 100);
        cell(0, 104, 104);
        cell(500_000, 180, 180);
        cell(501_000, 182, 182);
    }

    private void cell(double pressurePa, int... stripped) {
        Bench bench = new Bench();
        benches.add(bench);
        Recorded records = new Recorded().rest(5);
        for (int records1 : stripped) {
            records = records.cycle(200, records1);
        }
        ears.hear(
                told(benches.size(), new CellAssignedToStudy(study, bench.cell, Bench.START)),
                bench.registered(),
                bench.pressed("first", pressurePa, -3600),
                bench.started(CellConfiguration.METAL_PLATING),
                bench.opened("s", 0),
                bench.recorded("s", 0, records.columns()),
                bench.completed());
        Api.completeCycles(bench.run, stripped.length);
    }

    private Told told(long sequence, Fact fact) {
        return new Told(fact, study.value(), sequence, "sub-scientist", Bench.START);
    }

    private JsonPath comparison(String query) {
        return Api.get("/studies/" + study + "/comparison?metric=" + query).jsonPath();
    }

    @Test
    void everyRunIsAPointAndCloseFactorsAreOneLevel() {
        JsonPath answer = comparison("coulombic_efficiency_percent&factor=applied_pressure_pa");
        assertThat(answer.getList("points")).hasSize(4);
        assertThat(answer.getList("levels.n")).isEqualTo(List.of(2, 2));
        assertThat(answer.getDouble("levels[0].mean")).isCloseTo(51, within(0.5));
        assertThat(answer.getDouble("levels[1].factor_value")).isEqualTo(500_500);
        assertThat(answer.getString("change_point_absent_because")).isEqualTo("too-few-levels");
    }

    @Test
    void aPointLeadsToItsResults() {
        JsonPath answer = comparison("coulombic_efficiency_percent&from_cycle=2&to_cycle=2");
        assertThat(answer.getList("points[0].result_ids")).hasSize(1);
        Api.get("/results/" + answer.getString("points[0].result_id"))
                .then()
                .statusCode(200)
                .body("value", equalTo(answer.getFloat("points[0].value")));
    }

    @Test
    void anEfficiencyIsAveragedByItsOtherConventions() {
        assertThat(comparison("coulombic_efficiency_percent&average=compounded").getDouble("levels[1].mean"))
                .isCloseTo(90.5, within(0.5));
    }

    @Test
    void theMeasuredCurrentIsAFactor() {
        JsonPath answer = comparison("coulombic_efficiency_loss_percent&factor=current_density_ma_cm2");
        assertThat(answer.getDouble("points[0].factor_value")).isPositive();
        assertThat(answer.getList("levels")).hasSize(1);
    }

    @Test
    void restIsAFactor() {
        assertThat(comparison("coulombic_efficiency_loss_percent&factor=rest_duration_second")
                        .getDouble("points[0].factor_value"))
                .isBetween(0.0, 30.0);
    }

    @Test
    void whatIsNotThereSaysWhy() {
        JsonPath answer = comparison("charge_transfer_resistance_ohm_cm2&stage=ocv");
        assertThat(answer.getString("points[0].value_absent_because")).isEqualTo("no-spectrum");
        assertThat(answer.getList("levels")).isEmpty();
    }

    @Test
    void aCellThatWasTakenOutIsNotCompared() {
        ears.hear(told(9, new CellRemovedFromStudy(study, benches.getFirst().cell, Bench.START)));
        assertThat(comparison("coulombic_efficiency_loss_percent").getList("points"))
                .hasSize(3);
    }

    @Test
    void itComesAsCsv() {
        Api.as("auditor")
                .accept("text/csv")
                .get("/api/v1/studies/" + study + "/comparison?metric=coulombic_efficiency_loss_percent")
                .then()
                .statusCode(200)
                .body(
                        containsString(
                                "cell_id,run_id,applied_pressure_pa,applied_pressure_pa_absent_because,coulombic_efficiency_loss_percent"));
    }

    @Test
    void cyclesComeByCycle() {
        JsonPath answer = Api.get("/studies/" + study + "/by-cycle?metric=coulombic_efficiency_loss_percent")
                .jsonPath();
        assertThat(answer.getList("items[0].cycles")).isEqualTo(List.of(1, 2));
    }

    @Test
    void everyRunHasAPlaceInTheRegimeMapAndSaysWhyItHasNoRegime() {
        JsonPath answer = Api.get("/studies/" + study + "/regime-map").jsonPath();
        assertThat(answer.getList("points")).hasSize(4);
        assertThat(answer.getList("points.applied_pressure_pa", Double.class)).contains(500_000.0, 501_000.0);
        assertThat(answer.getDouble("points[0].current_density_ma_cm2")).isPositive();
        assertThat(answer.getList("points.regime_absent_because")).containsOnly("no-image");
    }

    @Test
    void twoIslandsAfterTheSecondPlatingAreThreeDimensional() {
        Bench imaged = benches.getFirst();
        ears.hear(imaged.imageRecorded("one", "after_plating:2", microscope.twoDiscs()));
        JsonPath point = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/studies/" + study + "/regime-map")
                                .jsonPath()
                                .setRootPath("points.find { it.cell_id == '" + imaged.cell + "' }"),
                        found -> found.get("coverage_percent") != null);
        assertThat(point.getString("regime")).isEqualTo("three-dimensional");
        assertThat(point.getString("deposit_thickness_um_absent_because")).isEqualTo("not-a-height-map");
        double dense = point.getDouble("dense_equivalent_thickness_um");
        assertThat(dense)
                .isCloseTo(8.861 * areal(imaged) / (point.getDouble("coverage_percent") / 100), within(0.02 * dense));
    }

    private double areal(Bench bench) {
        return comparison("coulombic_efficiency_percent&factor=areal_capacity_mah_cm2&from_cycle=2&to_cycle=2")
                .setRootPath("points.find { it.cell_id == '" + bench.cell + "' }")
                .getDouble("factor_value");
    }

    @Test
    void theRegimeMapComesAsCsv() {
        Api.as("auditor")
                .accept("text/csv")
                .get("/api/v1/studies/" + study + "/regime-map")
                .then()
                .statusCode(200)
                .body(containsString("regime,regime_absent_because,verdict\r\n"));
    }

    @Test
    void aMetricThatIsNoneIsAnsweredWithTheNames() {
        Api.get("/studies/" + study + "/comparison?metric=beauty")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-metric"))
                .body("detail", containsString("coulombic_efficiency_percent"));
    }

    @Test
    void aFactorThatIsNoneIsAnsweredWithTheNames() {
        Api.get("/studies/" + study + "/comparison?metric=coulombic_efficiency_loss_percent&factor=moon")
                .then()
                .statusCode(400)
                .body("code", equalTo("unknown-factor"))
                .body("detail", containsString("applied_pressure_pa"));
    }
}
