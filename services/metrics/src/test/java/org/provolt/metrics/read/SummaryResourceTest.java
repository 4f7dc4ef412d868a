package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

@MetricsTest
class SummaryResourceTest {

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void threeCyclesTheSecondWithAHole() {
        Recorded records =
                new Recorded().rest(5).cycle(200, 100).cycle(200, 190).cycle(200, 160);
        ears.hear(bench.readied());
        ears.hear(
                bench.opened("s", 0),
                bench.recorded("s", 0, records.columns().rows(0, 400)),
                bench.missing("s", 400, 410),
                bench.recorded("s", 410, records.columns().rows(410, records.size())),
                bench.completed());
        Api.completeCycles(bench.run, 3);
    }

    private JsonPath summary(String query) {
        return Api.get("/runs/" + bench.run + "/summary" + query).jsonPath();
    }

    @Test
    void theAverageIsToldByEachConventionWithItsExclusions() {
        JsonPath efficiency = summary("").setRootPath("coulombic_efficiency_percent");
        assertThat(efficiency.getDouble("arithmetic_mean")).isCloseTo(65, within(0.5));
        assertThat(efficiency.getDouble("charge_weighted")).isCloseTo(65, within(0.5));
        assertThat(efficiency.getDouble("compounded")).isCloseTo(Math.sqrt(50 * 80), within(0.5));
        assertThat(efficiency.getInt("from_cycle")).isEqualTo(1);
        assertThat(efficiency.getInt("to_cycle")).isEqualTo(3);
        assertThat(efficiency.getList("excluded.cycle")).isEqualTo(List.of(2));
        assertThat(efficiency.getList("excluded.because")).isEqualTo(List.of("records-missing"));
    }

    @Test
    void theAveragesUncertaintyIsToldOnceTheCurrentsAccuracyIs() {
        String where = "coulombic_efficiency_percent.standard_uncertainty.";
        assertThat(summary("").getString(where + "arithmetic_mean_absent_because"))
                .isEqualTo("current-accuracy-unknown");
        ears.hear(bench.instrumentRegistered(0.1), bench.accuracyStated(1, 0.05, 2e-7));
        JsonPath known = summary("");
        double share = 2 * 2e-7 / 1e-3;
        assertThat(known.getDouble(where + "arithmetic_mean")).isCloseTo(65 * share, within(0.5 * share));
        assertThat(known.getDouble(where + "charge_weighted")).isCloseTo(65 * share, within(0.5 * share));
        assertThat(known.getDouble(where + "compounded")).isCloseTo(Math.sqrt(50 * 80) * share, within(0.5 * share));
    }

    @Test
    void cyclesThatAreNoReservoirSaySo() {
        assertThat(summary("").getString("reservoir_efficiency_percent.value_absent_because"))
                .isEqualTo("records-missing");
    }

    @Test
    void aReservoirIsToldApartFromTheConditioningCycle() {
        Bench other = new Bench();
        Recorded records = new Recorded()
                .rest(5)
                .cycle(400, 360)
                .cycle(400, 100)
                .cycle(100, 100)
                .current(-0.001, 100, share -> -0.02)
                .current(0.001, 380, share -> share < 0.95 ? 0.05 : 1);
        ears.hear(other.readied());
        ears.hear(other.opened("s", 0), other.recorded("s", 0, records.columns()), other.completed());
        Api.completeCycles(other.run, 4);
        JsonPath reservoir =
                Api.get("/runs/" + other.run + "/summary").jsonPath().setRootPath("reservoir_efficiency_percent");
        assertThat(reservoir.getDouble("value")).isCloseTo(100.0 * 580 / 600, within(0.3));
        assertThat(reservoir.getDouble("conditioning_percent")).isCloseTo(90, within(0.3));
        assertThat(reservoir.getInt("times")).isEqualTo(2);
        assertThat(reservoir.getDouble("reservoir_ah")).isCloseTo(400 * 1e-3 / 3600, within(1e-6));
        assertThat(reservoir.getDouble("parameters.limit_share")).isEqualTo(0.9);
    }

    @Test
    void aRangeCanBeAskedFor() {
        JsonPath efficiency = summary("?from_cycle=3&to_cycle=3").setRootPath("coulombic_efficiency_percent");
        assertThat(efficiency.getDouble("arithmetic_mean")).isCloseTo(80, within(0.5));
    }

    @Test
    void hysteresisHasTheSameShapeAndNoCompoundedMean() {
        JsonPath hysteresis = summary("").setRootPath("voltage_hysteresis_volt");
        assertThat(hysteresis.getDouble("arithmetic_mean")).isPositive();
        assertThat(hysteresis.getString("compounded_absent_because")).isEqualTo("not-defined");
    }

    @Test
    void aRangeThatEndsBeforeItBeginsIsRefused() {
        Api.get("/runs/" + bench.run + "/summary?from_cycle=3&to_cycle=2")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-range"));
    }
}
