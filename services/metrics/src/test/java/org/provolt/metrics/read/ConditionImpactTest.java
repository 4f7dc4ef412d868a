package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.Fact;
import org.provolt.contracts.cellbuild.CellAssignedToStudy;
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

/// What is shown before somebody corrects a record that results rest on.
@MetricsTest
class ConditionImpactTest {

    private static final int CYCLES = 3;

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final Bench bench = new Bench();
    private final StudyId study = new StudyId(UUID.randomUUID());

    @BeforeEach
    void aMeasuredRunInAStudy() {
        ears.hear(
                told(0, new StudyOpened(study, "Pressure", "?", List.of("applied_pressure_pa"), Bench.START)),
                told(1, new CellAssignedToStudy(study, bench.cell, Bench.START)),
                bench.registered(),
                bench.pressed("early", 22_000, -3600),
                bench.pressed("first", 500_000, -1800),
                bench.started(CellConfiguration.METAL_PLATING),
                bench.opened("s", 0),
                bench.recorded(
                        "s",
                        0,
                        new Recorded()
                                .rest(5)
                                .cycle(60, 50)
                                .cycle(60, 51)
                                .cycle(60, 52)
                                .columns()),
                bench.completed());
        Api.completeCycles(bench.run, CYCLES);
    }

    private Told told(long sequence, Fact fact) {
        return new Told(fact, study.value(), sequence, "sub-scientist", Bench.START);
    }

    private static JsonPath impact(String record) {
        return Api.get("/" + record + "/impact").jsonPath();
    }

    private int current() {
        return Api.get("/results?limit=1000&standing=current&subject=" + bench.run)
                .jsonPath()
                .getList("items")
                .size();
    }

    @Test
    void aBuildIsBeneathAllOfItsCell() {
        JsonPath answer = impact("cells/" + bench.cell);
        assertThat(answer.getInt("results")).isEqualTo(current()).isPositive();
        assertThat(answer.getInt("cycles")).isEqualTo(CYCLES);
    }

    @Test
    void aRunIsBeneathAllOfItsOwn() {
        assertThat(impact("runs/" + bench.run).getInt("results")).isEqualTo(current());
    }

    @Test
    void aSettingIsBeneathWhatQuotesItsPressure() {
        assertThat(impact("pressure-settings/" + bench.setting("first")).getInt("results"))
                .isEqualTo(current());
    }

    @Test
    void aSettingThatWasOverBeforeTheRunIsBeneathNothing() {
        assertThat(impact("pressure-settings/" + bench.setting("early")).getInt("results"))
                .isZero();
    }

    @Test
    void theStudiesAreNamed() {
        JsonPath answer = impact("runs/" + bench.run);
        assertThat(answer.getList("studies.title")).isEqualTo(List.of("Pressure"));
        assertThat(answer.getInt("studies[0].results")).isEqualTo(current());
    }

    @Test
    void aFixtureIsBeneathWhatQuotesItsPressures() {
        assertThat(impact("fixtures/" + bench.fixture()).getInt("results")).isEqualTo(current());
    }

    /// Both charges' and the efficiency's uncertainty of each cycle.
    @Test
    void anInstrumentsAccuracyIsBeneathTheUncertaintiesAlone() {
        UUID instrument = bench.id("instrument");
        assertThat(impact("instruments/" + instrument).getInt("results")).isEqualTo(3 * CYCLES);
        assertThat(impact("instruments/" + instrument).getList("studies.title")).isEqualTo(List.of("Pressure"));
    }

    @Test
    void aFileIsBeneathItsRunsResultsInTheirStudiesAndBeneathItsImages() {
        JsonPath records = impact("imports/" + bench.source(Bench.FILE).importId());
        assertThat(records.getInt("studies[0].results")).isEqualTo(current());
        ears.hear(bench.imageRecorded("discs", "after_plating:2", microscope.twoDiscs()));
        UUID image = bench.id("import discs");
        JsonPath seen = await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> impact("imports/" + image),
                        sheet -> !sheet.getList("images").isEmpty());
        assertThat(seen.getString("images[0].image_id"))
                .isEqualTo(bench.image("discs").toString());
        assertThat(seen.getString("studies[0].title")).isEqualTo("Pressure");
        assertThat(impact("imports/" + bench.source(Bench.FILE).importId()).getList("images"))
                .hasSize(1);
    }

    @Test
    void aFixtureThatReadNothingIsBeneathNothing() {
        assertThat(impact("fixtures/" + UUID.randomUUID()).getInt("results")).isZero();
    }
}
