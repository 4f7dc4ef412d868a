package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

@MetricsTest
class CyclesResourceTest {

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void aReadiedCell() {
        ears.hear(bench.readied());
    }

    private void records(Recorded records) {
        ears.hear(bench.opened("s", 0), bench.recorded("s", 0, records.columns()));
    }

    @Test
    void aKnownRunWithoutRecordsHasNoCycles() {
        Api.get("/runs/" + bench.run + "/cycles")
                .then()
                .statusCode(200)
                .body("run_id", equalTo(bench.run.toString()))
                .body("cell_configuration", equalTo("metal-plating"))
                .body("items", hasSize(0));
    }

    @Test
    void anUnknownRunIsUnknown() {
        Api.get("/runs/" + UUID.randomUUID() + "/cycles").then().statusCode(404).body("code", equalTo("unknown-run"));
    }

    @Test
    void aCycleHasItsNumbersAndItsPressure() {
        records(new Recorded().rest(5).cycle(360, 324).cycle(360, 340));
        ears.hear(bench.completed());
        JsonPath sheet = Api.completeCycles(bench.run, 2);
        assertThat(sheet.getDouble("items[0].plated_capacity_ah")).isCloseTo(1e-4, within(1e-6));
        assertThat(sheet.getDouble("items[0].stripped_capacity_ah")).isCloseTo(0.9e-4, within(1e-6));
        assertThat(sheet.getDouble("items[0].coulombic_efficiency_percent")).isCloseTo(90, within(0.1));
        assertThat(sheet.getInt("items[0].vendor_cycle_count")).isEqualTo(1);
        assertThat(sheet.getDouble("items[0].duration_second")).isEqualTo(690);
        assertThat(sheet.getDouble("items[0].applied_pressure.mean_pa")).isEqualTo(22_000);
        assertThat(sheet.getString("items[0].applied_pressure.basis")).isEqualTo("set");
        assertThat(sheet.getList("items[0].applied_pressure.setting_ids"))
                .isEqualTo(java.util.List.of(bench.setting("first").toString()));
        assertThat(sheet.getDouble("items[0].current_density_ma_cm2")).isCloseTo(1, within(1e-9));
        assertThat(sheet.getString("items[0].result_id"))
                .isEqualTo(sheet.getString("items[0].result_ids.coulombic_efficiency_percent"));
    }

    @Test
    void theCycleThatHasBegunIsShownWithoutAResult() {
        records(new Recorded().rest(5).cycle(60, 50).current(-0.001, 30, share -> -0.02));
        JsonPath sheet = Api.cycles(bench.run, cycles -> cycles.getList("items").size() == 2);
        assertThat(sheet.getBoolean("items[1].complete")).isFalse();
        assertThat(sheet.getString("items[1].plated_capacity_ah_absent_because"))
                .isEqualTo("cycle-incomplete");
        assertThat(sheet.getString("items[1].result_id")).isNull();
    }

    @Test
    void pagesGoOnWhereTheyEnded() {
        records(new Recorded().rest(5).cycle(60, 50).cycle(60, 51).cycle(60, 52));
        ears.hear(bench.completed());
        Api.completeCycles(bench.run, 3);
        String path = "/runs/" + bench.run + "/cycles?limit=2";
        String next = Api.get(path)
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.cycle", equalTo(java.util.List.of(1, 2)))
                .extract()
                .path("next");
        Api.get(path + "&after=" + next)
                .then()
                .body("items.cycle", equalTo(java.util.List.of(3)))
                .body("next", equalTo(null));
    }

    @Test
    void theSheetIsHadAsCsv() {
        records(new Recorded().rest(5).cycle(60, 50).cycle(60, 51));
        ears.hear(bench.completed());
        Api.completeCycles(bench.run, 2);
        String csv = Api.as("technician")
                .accept("text/csv")
                .get("/api/v1/runs/" + bench.run + "/cycles")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(3);
        assertThat(csv.lines().findFirst().orElseThrow())
                .startsWith("cycle,vendor_cycle_count,complete,plated_capacity_ah,");
        assertThat(csv.lines().skip(1))
                .allSatisfy(line -> assertThat(line.chars().filter(at -> at == ','))
                        .hasSize((int) csv.lines()
                                .findFirst()
                                .orElseThrow()
                                .chars()
                                .filter(at -> at == ',')
                                .count()));
    }
}
