package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

@MetricsTest
class CurvesResourceTest {

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void twoCyclesAndAHalf() {
        Recorded records =
                new Recorded().rest(5).cycle(360, 324).cycle(360, 340).current(-0.001, 30, share -> -0.02);
        ears.hear(bench.readied());
        ears.hear(bench.opened("s", 0), bench.recorded("s", 0, records.columns()));
        Api.completeCycles(bench.run, 2);
    }

    private JsonPath curves(String query) {
        return Api.get("/runs/" + bench.run + "/curves" + query).jsonPath();
    }

    @Test
    void aCurveEndsAtItsHalfCyclesCharge() {
        JsonPath plating = curves("").setRootPath("items[0].half_cycles[0]");
        assertThat(plating.getString("charge")).isEqualTo("plated_capacity_ah");
        assertThat(plating.getList("capacity_ah", Double.class).getLast()).isCloseTo(1e-4, within(1e-6));
        assertThat(plating.getList("voltage_volt", Double.class)).contains(-0.06);
    }

    @Test
    void aCycleBeginsWhereTheOnesBeforeLeftOff() {
        assertThat(curves("?cycle=2").getDouble("items[0].net_charge_at_begin_ah"))
                .isCloseTo(1e-5, within(1e-6));
    }

    @Test
    void theHalfCycleUnderwayIsDrawnAsFarAsItCame() {
        JsonPath third = curves("?cycle=3").setRootPath("items[0]");
        assertThat(third.getBoolean("complete")).isFalse();
        assertThat(third.getBoolean("half_cycles[0].underway")).isTrue();
        assertThat(third.getList("half_cycles[0].capacity_ah", Double.class).getLast())
                .isCloseTo(30e-3 / 3600, within(1e-6));
    }

    @Test
    void onlyChosenCyclesAreDrawn() {
        assertThat(curves("?cycle=2&cycle=1&cycle=77").getList("items.cycle")).isEqualTo(List.of(1, 2));
    }

    @Test
    void pointsAreAtMostAsManyAsAskedFor() {
        JsonPath first = curves("?cycle=1&max_points=100");
        assertThat(first.getList("items[0].half_cycles[0].voltage_volt")).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void tooManyPointsAreRefused() {
        Api.get("/runs/" + bench.run + "/curves?max_points=20001")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-max-points"));
    }

    @Test
    void anUnknownRunHasNoCurves() {
        Api.get("/runs/" + UUID.randomUUID() + "/curves").then().statusCode(404).body("code", equalTo("unknown-run"));
    }
}
