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
