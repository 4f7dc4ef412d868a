package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.KafkaInstrument;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;
import org.provolt.e2e.stack.RunningStack;

/// A load cell that reads ten times a second while the first two cycles of a run last, and a calibration that comes
/// afterwards.
@OnOneStack
class LoadCellTest {

    private static final int CYCLES = 12;
    private static final double VOLT = 2.5;
    private static final long FIRST = Instant.parse("2026-11-02T08:50:00Z").getEpochSecond();
    private static final int BATCHES = 102;
    private static final int ROWS = 1_000;

    private final Laboratory laboratory;
    private final KafkaInstrument loadCell;
    private String cell = "";
    private String first = "";
    private String backDated = "";
    private List<JsonNode> read = List.of();
    private List<JsonNode> calibratedAnew = List.of();

    LoadCellTest(Laboratory laboratory, RunningStack stack) {
        this.laboratory = laboratory;
        this.loadCell = new KafkaInstrument(stack.addressOf("kafka"));
    }

    @AfterAll
    void close() {
        loadCell.close();
    }

    @BeforeAll
    void readThenCalibrate() {
        cell = laboratory.cell();
        String fixture = laboratory.fixture();
        first = laboratory.calibration(fixture);
        laboratory.pressureMeasured(cell, fixture, 500_000, 499_000);
        LabRun run = laboratory.run(cell);
        run.bring(Examples.WITHOUT_PRESSURE);
        run.complete(Laboratory.END);
        run.cyclesOnce(cycles -> Cycles.complete(cycles) == CYCLES);
        for (int batch = 0; batch < BATCHES; batch++) {
            loadCell.sendReadings(fixture, readings(fixture, batch));
        }
        read = run.cyclesOnce(cycles -> isRead(cycles) && meanPa(cycles, 0) > 499_500 && meanPa(cycles, 1) > 499_500);
        backDated = laboratory.calibration(fixture, 210_000, 1_500, "2026-10-15T00:00:00Z");
        calibratedAnew =
                run.cyclesOnce(cycles -> isRead(cycles) && meanPa(cycles, 0) > 524_500 && meanPa(cycles, 1) > 524_500);
    }

    private static String readings(String fixture, int batch) {
        int from = batch * ROWS;
        return "{\"fixture_id\": \"%s\", \"columns\": {\"unix_time_second\": [%s], \"load_cell_volt\": [%s]}}"
                .formatted(
                        fixture,
                        joined(from, "%d.%d"),
                        IntStream.range(from, from + ROWS)
                                .mapToObj(tenth -> Double.toString(VOLT + 1e-3 * Math.sin(tenth / 50.0)))
                                .collect(Collectors.joining(",")));
    }

    private static String joined(int from, String form) {
        return IntStream.range(from, from + ROWS)
                .mapToObj(tenth -> form.formatted(FIRST + tenth / 10, tenth % 10))
                .collect(Collectors.joining(","));
    }

    private static boolean isRead(List<JsonNode> cycles) {
        return cycles.size() >= CYCLES
                && cycles.subList(0, 2).stream()
                        .allMatch(cycle ->
                                cycle.at("/applied_pressure/basis").asText().equals("load-cell"));
    }

    private static double meanPa(List<JsonNode> cycles, int place) {
        return cycles.get(place).at("/applied_pressure/mean_pa").asDouble();
    }

    @Test
    void whatTheLoadCellSaidIsThePressureOfTheCycle() {
        JsonNode pressure = read.get(1).path("applied_pressure");
        assertThat(pressure.path("mean_pa").asDouble()).isCloseTo(500_000, within(5.0));
        assertThat(pressure.path("min_pa").asDouble()).isCloseTo(499_800, within(1.0));
        assertThat(pressure.path("max_pa").asDouble()).isCloseTo(500_200, within(1.0));
        assertThat(pressure.path("standard_uncertainty_pa").asDouble()).isEqualTo(2_500);
        assertThat(pressure.path("calibration_ids").toString()).contains(first);
    }

    @Test
    void cyclesThatItDidNotReadKeepWhatWasMeasuredAtSetting() {
        assertThat(read.get(5).at("/applied_pressure/basis").asText()).isEqualTo("measured");
        assertThat(meanPa(read, 5)).isEqualTo(499_000);
    }

    @Test
    void aCalibrationFromAPastDaySupersedes() {
        JsonNode result = laboratory
                .auditor()
                .get("/results/" + Cycles.resultIds(read).get(1))
                .expect(200)
                .json();
        assertThat(result.path("standing").asText()).isEqualTo("superseded");
        JsonNode pressure = calibratedAnew.get(1).path("applied_pressure");
        assertThat(pressure.path("mean_pa").asDouble()).isCloseTo(525_000, within(5.0));
        assertThat(pressure.at("/readings/calibration_ids/0").asText()).isEqualTo(backDated);
    }

    @Test
    void theReadingsOfTheCellAreThereForAChart() {
        JsonNode pressure = laboratory
                .auditor()
                .get("/cells/" + cell + "/pressure?max_points=500")
                .expect(200)
                .json();
        assertThat(pressure.path("readings")).hasSizeBetween(250, 500);
        assertThat(pressure.path("readings_thinned").asBoolean()).isTrue();
    }
}
