package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Answer;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;
import org.provolt.formats.made.SodiumCell;

/// The main job: a made file of a sodium cell under a measured pressure becomes cycles. What the file was made of is
/// the truth to be found.
@OnOneStack
class MadeCellTest {

    private static final double MEASURED_PA = 501_200;
    private static final double PLATED_AH = 2.5e-4;
    /// Both half cycles' voltages at half their charge, by the closed form that the file was made with.
    private static final double HALF_WAY_VOLT = 0.009 * 1.1 + 0.009;

    private final Laboratory laboratory;
    private LabRun run;
    private String settingId;
    private List<JsonNode> cycles;

    MadeCellTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void bringTheFile() {
        String cell = laboratory.cell();
        String fixture = laboratory.fixture();
        laboratory.calibration(fixture);
        settingId = laboratory.pressureMeasured(cell, fixture, 500_000, MEASURED_PA);
        run = laboratory.run(cell);
        run.bring(Examples.UNDER_PRESSURE);
        run.complete(Laboratory.END);
        cycles = run.completeCycles(SodiumCell.underPressure().efficiencies().size());
    }

    @Test
    void cyclesAreCountedFromOne() {
        assertThat(cycles)
                .extracting(cycle -> cycle.path("cycle").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, cycles.size()).boxed().toList());
    }

    @Test
    void theCyclersOwnCountIsKeptBesideOurs() {
        assertThat(cycles).allMatch(cycle -> cycle.path("vendor_cycle_count").isIntegralNumber());
    }

    @Test
    void chargesAreThoseOfTheFile() {
        assertThat(Cycles.numbers(cycles, "plated_capacity_ah"))
                .allSatisfy(plated -> assertThat(plated).isCloseTo(PLATED_AH, Percentage.withPercentage(0.01)));
    }

    @Test
    void efficienciesAreThosePutIn() {
        List<Double> putIn = SodiumCell.underPressure().efficiencies();
        List<Double> found = Cycles.numbers(cycles, "coulombic_efficiency_percent");
        assertThat(found)
                .zipSatisfy(putIn, (percent, share) -> assertThat(percent).isCloseTo(100 * share, within(0.02)));
    }

    @Test
    void theHysteresisOfTheMiddleIsThatOfThePlateaus() {
        assertThat(Cycles.number(cycles.getLast(), "voltage_hysteresis_volt")).isCloseTo(HALF_WAY_VOLT, within(2e-4));
    }

    @Test
    void theHysteresisAtHalfTheChargeIsThatOfThePlateaus() {
        assertThat(Cycles.number(cycles.getLast(), "voltage_hysteresis_mid_capacity_volt"))
                .isCloseTo(HALF_WAY_VOLT, within(2e-4));
    }

    @Test
    void theMeanHysteresisHoldsTheSpikeAndTheRiseToo() {
        assertThat(Cycles.number(cycles.getLast(), "voltage_hysteresis_mean_volt"))
                .isGreaterThan(HALF_WAY_VOLT + 1e-3);
    }

    @Test
    void slippageIsWhatWasNotStripped() {
        assertThat(cycles)
                .allSatisfy(cycle -> assertThat(Cycles.number(cycle, "slippage_ah"))
                        .isCloseTo(
                                Cycles.number(cycle, "plated_capacity_ah")
                                        - Cycles.number(cycle, "stripped_capacity_ah"),
                                within(1e-12)));
    }

    @Test
    void thePressureInForceIsTheMeasuredOne() {
        assertThat(Cycles.meanPressuresPa(cycles)).containsOnly(MEASURED_PA);
    }

    @Test
    void thePressureNamesItsBasis() {
        assertThat(cycles)
                .extracting(
                        cycle -> cycle.path("applied_pressure").path("basis").asText())
                .containsOnly("measured");
    }

    @Test
    void thePressureNamesItsSetting() {
        assertThat(cycles)
                .extracting(cycle -> cycle.path("applied_pressure")
                        .path("setting_ids")
                        .path(0)
                        .asText())
                .containsOnly(settingId);
    }

    @Test
    void theSummaryHasTheArithmeticMeanOfAllCycles() {
        double mean = Cycles.numbers(cycles, "coulombic_efficiency_percent").stream()
                .mapToDouble(percent -> percent)
                .average()
                .orElseThrow();
        JsonNode summary = laboratory
                .scientist()
                .get("/runs/" + run.runId() + "/summary")
                .expect(200)
                .json();
        assertThat(summary.path("coulombic_efficiency_percent")
                        .path("arithmetic_mean")
                        .asDouble())
                .isCloseTo(mean, within(1e-9));
    }

    @Test
    void cyclesComePageByPage() {
        Answer first = laboratory
                .scientist()
                .get("/runs/" + run.runId() + "/cycles?limit=12")
                .expect(200);
        Answer second = laboratory
                .scientist()
                .get("/runs/" + run.runId() + "/cycles?limit=12&after=" + first.named("next"))
                .expect(200);
        List<JsonNode> items = new ArrayList<>();
        first.json().path("items").forEach(items::add);
        second.json().path("items").forEach(items::add);
        assertThat(items).isEqualTo(cycles);
    }

    @Test
    void aRunWithoutRecordsHasAnEmptyListOfCycles() {
        assertThat(laboratory.run(laboratory.cell()).cyclesOnce(List::isEmpty)).isEmpty();
    }

    @Test
    void beforeAnyPressureWasSetItIsAbsentWithAReason() {
        LabRun unpressed = laboratory.run(laboratory.cell());
        unpressed.bring(Examples.WITHOUT_PRESSURE);
        JsonNode first = unpressed.completeCycles(11).getFirst();
        assertThat(first.has("applied_pressure")).isFalse();
        assertThat(first.path("applied_pressure_absent_because").asText()).isNotEmpty();
    }
}
