package org.provolt.metrics.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
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

/// The paper's dot plots: what two cells' images show, deposit by deposit, with the pressure they were plated at.
@MetricsTest
class StudyDepositsTest {

    @Inject
    Ears ears;

    @Inject
    Microscope microscope;

    private final StudyId study = new StudyId(UUID.randomUUID());
    private final Bench plated = new Bench();
    private final Bench unplated = new Bench();

    @BeforeEach
    void aStudyOfTwoCells() {
        ears.hear(told(0, new StudyOpened(study, "Pressure", "?", List.of("applied_pressure_pa"), Bench.START)));
        ears.hear(plated.registered(), plated.pressed("first", 22_000, -3600));
        ears.hear(plated.started(CellConfiguration.METAL_PLATING));
        Recorded twice = new Recorded().cycle(600, 400).current(-0.001, 600, share -> -0.02);
        ears.hear(plated.opened("one", 0), plated.recorded("one", 0, twice.columns()), plated.completed());
        ears.hear(unplated.registered());
        ears.hear(
                told(1, new CellAssignedToStudy(study, plated.cell, Bench.START)),
                told(2, new CellAssignedToStudy(study, unplated.cell, Bench.START)));
        ears.hear(plated.imageRecorded("heights", "after_plating:2", microscope.twoPlateaus()));
        ears.hear(unplated.imageRecorded("grey", "ocv", microscope.twoDiscs()));
    }

    private Told told(long sequence, Fact fact) {
        return new Told(fact, study.value(), sequence, "sub-scientist", Bench.START);
    }

    private JsonPath seen() {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> Api.get("/studies/" + study + "/deposits").jsonPath(),
                        answer -> answer.getList("images").size() == 2
                                && answer.getList("images.deposits.flatten()").size() == 4
                                && answer.getList("images.volume_closure").stream()
                                        .allMatch(Objects::nonNull)
                                && Stream.of(
                                                "rest_duration_second",
                                                "applied_pressure_pa",
                                                "volume_closure.net.areal_charge_mah_cm2")
                                        .allMatch(what -> answer.get(of(plated, what)) != null));
    }

    private static String of(Bench bench, String what) {
        return "images.find { it.cell_id == '" + bench.cell + "' }." + what;
    }

    @Test
    void everyDepositStandsWithItsPressureAreaAndThickness() {
        JsonPath seen = seen();
        assertThat(seen.getDouble(of(plated, "applied_pressure_pa"))).isEqualTo(22_000);
        assertThat(seen.getString(of(plated, "segmented_by"))).isEqualTo("automatic");
        assertThat(seen.getList(of(plated, "deposits.area_um2"), Double.class))
                .containsExactly(Microscope.DISC * 0.25, Microscope.DISC * 0.25);
        assertThat(seen.getList(of(plated, "deposits.thickness_um"), Double.class))
                .allSatisfy(thickness -> assertThat(thickness).isEqualTo(12, Offset.offset(1e-5)));
        assertThat(seen.getInt(of(plated, "deposits_left_out"))).isZero();
        assertThat(seen.getInt(of(plated, "particle_count"))).isEqualTo(2);
        assertThat(seen.getDouble(of(plated, "median_deposit_area_um2"))).isEqualTo(Microscope.DISC * 0.25);
        assertThat(seen.getDouble(of(plated, "rest_duration_second"))).isLessThan(10);
        assertThat(seen.getDouble(of(plated, "volume_closure.net.areal_charge_mah_cm2")))
                .isPositive();
        assertThat(seen.getString(of(plated, "result_ids.coverage_percent"))).hasSize(64);
    }

    @Test
    void whatIsNotKnownOfAnImageIsAbsentWithItsReason() {
        JsonPath seen = seen();
        assertThat(seen.getString(of(unplated, "applied_pressure_pa_absent_because")))
                .isEqualTo("no-pressure-set");
        assertThat(seen.getString(of(unplated, "rest_duration_second_absent_because")))
                .isEqualTo("no-run");
        assertThat(seen.getString(of(unplated, "deposit_thickness_um_absent_because")))
                .isEqualTo("not-a-height-map");
        assertThat(seen.getString(of(unplated, "volume_closure.net.areal_charge_mah_cm2_absent_because")))
                .isEqualTo("stage-without-plating");
    }

    @Test
    void anImageThatIsTakenBackIsNotAmongThem() {
        seen();
        ears.hear(plated.imageWithdrawn("heights"));
        JsonPath left = Api.get("/studies/" + study + "/deposits").jsonPath();
        assertThat(left.getList("images.cell_id")).containsExactly(unplated.cell.toString());
    }

    @Test
    void aLineOfTheCsvIsADeposit() {
        seen();
        String csv = Api.as("auditor")
                .accept("text/csv")
                .get("/api/v1/studies/" + study + "/deposits")
                .asString();
        assertThat(csv.lines()).hasSize(1 + 4).first().asString().startsWith("cell_id,image_id,stage,");
        assertThat(csv.lines().filter(line -> line.contains("22000.0,"))).hasSize(2);
        assertThat(csv.lines().map(line -> line.split(",", -1).length)).containsOnly(18);
    }
}
