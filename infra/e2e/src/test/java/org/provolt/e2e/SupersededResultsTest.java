package org.provolt.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.provolt.e2e.client.Cycles;
import org.provolt.e2e.client.LabRun;
import org.provolt.e2e.client.Laboratory;
import org.provolt.e2e.files.Examples;

/// A pressure that is entered late, in the middle of the run, and then withdrawn as a mistake.
@OnOneStack
class SupersededResultsTest {

    private static final double FIRST_PA = 22_000;
    private static final double LATE_PA = 911_000;
    private static final int CYCLES = 12;
    /// While the sixth cycle was running.
    private static final String IN_THE_MIDDLE = "2026-11-02T14:10:00Z";

    private final Laboratory laboratory;
    private List<JsonNode> before;
    private List<JsonNode> meanwhile;
    private JsonNode replaced;
    private List<JsonNode> after;
    private JsonNode withdrawn;

    SupersededResultsTest(Laboratory laboratory) {
        this.laboratory = laboratory;
    }

    @BeforeAll
    void setLateAndWithdraw() {
        String cell = laboratory.cell();
        laboratory.pressureSet(cell, FIRST_PA, Laboratory.BEFORE);
        LabRun run = laboratory.run(cell);
        run.bring(Examples.WITHOUT_PRESSURE);
        run.complete(Laboratory.END);
        before = run.cyclesOnce(cycles -> Cycles.complete(cycles) == CYCLES && under(FIRST_PA, cycles) == CYCLES);
        String late = laboratory.pressureSet(cell, LATE_PA, IN_THE_MIDDLE);
        meanwhile = run.cyclesOnce(cycles -> under(FIRST_PA, cycles) == 5 && under(LATE_PA, cycles) == 6);
        replaced = result(Cycles.resultIds(before).getLast());
        laboratory
                .technician()
                .post("/pressure-settings/" + late + "/withdrawal", Map.of("reason", "entered for the wrong cell"))
                .expect(200);
        after = run.cyclesOnce(cycles -> under(FIRST_PA, cycles) == CYCLES);
        withdrawn = result(Cycles.resultIds(meanwhile).getLast());
    }

    @Test
    void cyclesThatItCoversHaveNewResults() {
        assertThat(Cycles.resultIds(meanwhile).getLast())
                .isNotEqualTo(Cycles.resultIds(before).getLast());
    }

    @Test
    void cyclesBeforeItKeepTheirResults() {
        assertThat(Cycles.resultIds(meanwhile).subList(0, 5))
                .isEqualTo(Cycles.resultIds(before).subList(0, 5));
    }

    @Test
    void theCycleThatItFellIntoHasBothPressures() {
        assertThat(meanwhile)
                .filteredOn(
                        cycle -> cycle.path("applied_pressure").path("min_pa").asDouble() == FIRST_PA)
                .filteredOn(
                        cycle -> cycle.path("applied_pressure").path("max_pa").asDouble() == LATE_PA)
                .hasSize(1);
    }

    @Test
    void whatWasReplacedIsSuperseded() {
        assertThat(replaced.path("standing").asText()).isEqualTo("superseded");
    }

    @Test
    void whatWasReplacedNamesWhatTookItsPlace() {
        assertThat(replaced.path("superseded_by").asText())
                .isEqualTo(Cycles.resultIds(meanwhile).getLast());
    }

    @Test
    void aWithdrawalBringsTheFirstResultsBack() {
        assertThat(after).isEqualTo(before);
    }

    @Test
    void theFirstResultIsCurrentAgain() {
        assertThat(result(Cycles.resultIds(before).getLast()).path("standing").asText())
                .isEqualTo("current");
    }

    @Test
    void theResultOfTheMistakeIsSupersededInItsTurn() {
        assertThat(withdrawn.path("standing").asText()).isEqualTo("superseded");
    }

    private JsonNode result(String resultId) {
        return laboratory.auditor().get("/results/" + resultId).expect(200).json();
    }

    /// How many of the cycles ran under that pressure alone.
    private static long under(double pa, List<JsonNode> cycles) {
        return Cycles.meanPressuresPa(cycles).stream()
                .filter(mean -> mean == pa)
                .count();
    }
}
