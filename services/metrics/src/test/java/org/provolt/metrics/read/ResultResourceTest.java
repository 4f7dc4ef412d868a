package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

@MetricsTest
class ResultResourceTest {

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    private final Bench bench = new Bench();
    private String first = "";

    @BeforeEach
    void twoCyclesUnder22Kilopascal() {
        ears.hear(bench.readied());
        ears.hear(
                bench.opened("s", 0),
                bench.recorded(
                        "s",
                        0,
                        new Recorded().rest(5).cycle(60, 50).cycle(60, 51).columns()),
                bench.completed());
        first = under(22_000);
    }

    /// The first cycle's efficiency once its pressure is this.
    private String under(double meanPa) {
        JsonPath sheet = Api.cycles(
                bench.run,
                cycles -> cycles.getList("items").size() == 2
                        && cycles.getDouble("items[0].applied_pressure.mean_pa") == meanPa);
        return sheet.getString("items[0].result_id");
    }

    @Test
    void aResultNamesAllThatItRestsOn() {
        String text = Api.get("/results/" + first)
                .then()
                .statusCode(200)
                .body("metric", equalTo("coulombic_efficiency_percent"))
                .body("unit", equalTo("%"))
                .body("subject.run_id", equalTo(bench.run.toString()))
                .body("subject.cycle", equalTo(1))
                .body("algorithm", equalTo("coulombic-efficiency"))
                .body("version", equalTo("1"))
                .body("parameters.cell_configuration", equalTo("metal-plating"))
                .body("parameters.plated_capacity_source", equalTo("integrated"))
                .body("parameters.deadband_share", equalTo(0.005f))
                .body("inputs.ranges.series_id", contains("s"))
                .body("inputs.ranges[0].files.file_sha256", contains(Bench.FILE))
                .body("conditions.build.area_cm2", equalTo(1.0f))
                .body("conditions.pressure.basis", equalTo("set"))
                .body("conditions.pressure.fixture_ids", hasSize(1))
                .body("standing", equalTo("current"))
                .body("people.cell_registered_by", equalTo("sub-builder"))
                .body("people.run_started_by", equalTo("sub-starter"))
                .body("people.files_imported_by", contains("sub-importer"))
                .extract()
                .asString();
        assertThat(text).contains(bench.cell.toString(), bench.setting("first").toString(), "sub-presser");
    }

    @Test
    void aLateSettingSupersedesAndItsWithdrawalMakesTheFirstCurrentAgain() {
        ears.hear(bench.pressed("late", 911_000, -1800));
        String second = under(911_000);
        Api.get("/results/" + first)
                .then()
                .body("standing", equalTo("superseded"))
                .body("superseded_by", equalTo(second));
        Api.get("/results/" + second).then().body("supersedes", equalTo(first));
        ears.hear(bench.pressureWithdrawn("late"));
        assertThat(under(22_000)).isEqualTo(first);
        Api.get("/results/" + second)
                .then()
                .body("standing", equalTo("superseded"))
                .body("superseded_by", equalTo(first));
        Api.get("/results/" + first).then().body("standing", equalTo("current")).body("superseded_by", nullValue());
    }

    @Test
    void aPressureThatChangesReadsNoRecords() {
        memory.forgetRecords(bench.run);
        ears.hear(bench.pressed("late", 911_000, -1800));
        assertThat(under(911_000)).isNotEqualTo(first);
    }

    @Test
    void aSecondFileIsEvidenceAndNoOtherResult() {
        ears.hear(bench.represented("s", Bench.OTHER_FILE, 100));
        Api.get("/results/" + first)
                .then()
                .body("standing", equalTo("current"))
                .body("inputs.ranges[0].files.role", contains("source", "representation"));
    }

    @Test
    void resultsAreListedBySubjectMetricAndStanding() {
        ears.hear(bench.pressed("late", 911_000, -1800));
        under(911_000);
        String list = "/results?subject=" + bench.cell + "&metric=slippage_ah&standing=superseded";
        Api.get(list)
                .then()
                .body("items", hasSize(2))
                .body("items.metric", everyItem(equalTo("slippage_ah")))
                .body("items.standing", everyItem(equalTo("superseded")))
                .body("items.subject.cycle", equalTo(List.of(1, 2)));
    }

    @Test
    void aListGoesOnWhereItsPageEnded() {
        String list = "/results?subject=" + bench.run + "&metric=slippage_ah&limit=1";
        String next = Api.get(list).path("next");
        Api.get(list + "&after=" + next)
                .then()
                .body("items.subject.cycle", equalTo(List.of(2)))
                .body("next", nullValue());
    }

    @Test
    void anUnknownResultIsUnknown() {
        Api.get("/results/" + "0".repeat(64)).then().statusCode(404).body("code", equalTo("unknown-result"));
    }

    @Test
    void anUnknownStandingIsRefused() {
        Api.get("/results?standing=good").then().statusCode(400).body("code", equalTo("bad-standing"));
    }
}
