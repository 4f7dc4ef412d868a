package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.simulator.DepositTruth;
import org.provolt.simulator.SimulatedFiles;
import org.provolt.simulator.Truth;
import org.provolt.simulator.VirtualCell;

/// A study of two virtual cells: what the whole system answers is what is true of them. That the formulas find the
/// truth of every virtual cell is proven beside the simulator.
@OnOneStack
class StudyTest {

    private static final VirtualCell FREE = VirtualCell.pressureStudy().getFirst();
    private static final VirtualCell SHORTED = VirtualCell.restStudy().stream()
            .filter(cell -> !cell.shorts().isEmpty())
            .findFirst()
            .orElseThrow();

    private final Laboratory laboratory;
    private String study = "";

    StudyTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void twoCellsOfTheSimulatedLaboratory(@TempDir Path folder) throws IOException {
        LabRun free = cycled(FREE, folder);
        Path spectrum = Files.write(folder.resolve("spectrum.csv"), SimulatedFiles.spectrumAfterSecondPlating(FREE));
        free.bringSpectra(spectrum, "after_plating:2");
        free.awaitDone(laboratory
                .technician()
                .upload(
                        Files.write(folder.resolve("heights.tif"), SimulatedFiles.heightMap(FREE)),
                        Map.of("cell_id", free.cellId(), "stage", "after_plating:2", "modality", "height-map"))
                .expect(200, 202)
                .named("import_id"));
        LabRun shorted = cycled(SHORTED, folder);
        study = laboratory.study(free.cellId(), shorted.cellId());
    }

    private LabRun cycled(VirtualCell cell, Path folder) throws IOException {
        String cellId = laboratory.cell();
        laboratory.pressureSet(cellId, cell.pressure().pascal(), Laboratory.BEFORE);
        LabRun run = laboratory.run(cellId);
        run.bring(Files.write(folder.resolve(cell.label() + ".bdf.csv"), SimulatedFiles.cycling(cell)));
        run.complete(Laboratory.END);
        return run;
    }

    /// The point of a cell, by the order of pressures, once both cells have one.
    private JsonNode point(String question, VirtualCell cell) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> points(question), points -> points.size() == 2)
                .get(cell == FREE ? 0 : 1);
    }

    private List<JsonNode> points(String question) {
        return laboratory
                .scientist()
                .get("/studies/" + study + "/" + question)
                .expect(200)
                .json()
                .path(question.startsWith("by-cycle") ? "items" : "points")
                .valueStream()
                .filter(point ->
                        point.path("value").isNumber() || point.path("values").size() > 1)
                .sorted(java.util.Comparator.comparingDouble(
                        point -> point.path("factor_value").asDouble()))
                .toList();
    }

    @Test
    void theAverageEfficiencyIsTheTruth() {
        double found = point("comparison?metric=coulombic_efficiency_percent", FREE)
                .path("value")
                .asDouble();
        assertThat(found).isCloseTo(Truth.of(FREE).averageEfficiencyPercent(), within(0.05));
    }

    @Test
    void theLossOfTheSecondCycleIsThePapers() {
        String question = "comparison?metric=coulombic_efficiency_loss_percent&from_cycle=2&to_cycle=2";
        assertThat(point(question, FREE).path("value").asDouble()).isCloseTo(46.08, within(0.05));
    }

    @Test
    void theResistanceIsTheTruth() {
        String question = "comparison?metric=charge_transfer_resistance_ohm_cm2&stage=after_plating:2";
        double truth = Truth.of(FREE).platedOhmCm2();
        JsonNode found = await().atMost(Duration.ofSeconds(60))
                .until(() -> points(question), points -> points.size() == 1)
                .getFirst();
        assertThat(found.path("value").asDouble()).isCloseTo(truth, within(0.03 * truth));
    }

    @Test
    void everySoftShortIsFound() {
        List<Integer> found = point("by-cycle?metric=voltage_hysteresis_volt", SHORTED)
                .path("shorts")
                .valueStream()
                .map(each -> each.path("cycle").asInt())
                .distinct()
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(SHORTED.shorts());
    }

    @Test
    void theRegimeIsToldByTheDepositThatIsThere() {
        DepositTruth truth = DepositTruth.of(FREE);
        JsonNode found = await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> laboratory
                                .scientist()
                                .get("/studies/" + study + "/regime-map")
                                .expect(200)
                                .json()
                                .path("points")
                                .valueStream()
                                .filter(point ->
                                        point.path("applied_pressure_pa").asDouble()
                                                == FREE.pressure().pascal())
                                .findFirst(),
                        point -> point.isPresent() && point.get().has("deposit_thickness_um"))
                .orElseThrow();
        assertThat(found.path("coverage_percent").asDouble()).isCloseTo(truth.coveragePercent(), within(1.0));
        assertThat(found.path("deposit_thickness_um").asDouble())
                .isCloseTo(truth.thicknessUm(), within(0.02 * truth.thicknessUm()));
        assertThat(found.path("regime").asText()).isEqualTo("three-dimensional");
    }
}
