package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;

/// What becomes of cycles when something about their run turns out to be otherwise.
@MetricsTest
class ChangesTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(60, 51).cycle(60, 52).columns();
    private static final String FIRST_REASON = "items[0].coulombic_efficiency_percent_absent_because";

    @Inject
    Ears ears;

    private final Bench bench = new Bench();

    @BeforeEach
    void aReadiedCell() {
        ears.hear(bench.readied());
        ears.hear(bench.opened("s", 0));
    }

    private void allRecords() {
        ears.hear(bench.recorded("s", 0, RECORDS), bench.completed());
        Api.completeCycles(bench.run, 3);
    }

    private void allRecordsButSome() {
        ears.hear(
                bench.recorded("s", 0, RECORDS.rows(0, 20)),
                bench.missing("s", 20, 30),
                bench.recorded("s", 30, RECORDS.rows(30, RECORDS.size())),
                bench.completed());
    }

    @Test
    void aCycleAcrossMissingRecordsHasNoValues() {
        allRecordsButSome();
        JsonPath sheet = Api.completeCycles(bench.run, 3);
        assertThat(sheet.getString(FIRST_REASON)).isEqualTo("records-missing");
        assertThat(sheet.getDouble("items[1].coulombic_efficiency_percent")).isCloseTo(85, within(1.0));
    }

    @Test
    void recordsThatComeAfterAllGiveItsValues() {
        allRecordsButSome();
        Api.completeCycles(bench.run, 3);
        ears.hear(bench.recorded("s", 20, RECORDS.rows(20, 30)));
        JsonPath sheet = Api.cycles(bench.run, cycles -> cycles.getString(FIRST_REASON) == null);
        assertThat(sheet.getDouble("items[0].coulombic_efficiency_percent")).isCloseTo(83.3, within(1.0));
    }

    @Test
    void aGapThatAPersonAcceptsIsComputedAcrossAndFlagged() {
        allRecordsButSome();
        Api.completeCycles(bench.run, 3);
        ears.hear(bench.gapAccepted("s", 20, 30));
        JsonPath sheet = Api.cycles(bench.run, cycles -> cycles.getString(FIRST_REASON) == null);
        assertThat(sheet.getList("items[0].flags.rule", String.class)).contains("records-missing");
    }

    @Test
    void recordsMissingAtTheEndLeaveTheLastCycleWithoutValues() {
        ears.hear(
                bench.recorded("s", 0, RECORDS.rows(0, RECORDS.size() - 20)),
                bench.missing("s", RECORDS.size() - 20, RECORDS.size()),
                bench.completed());
        JsonPath sheet = Api.completeCycles(bench.run, 3);
        assertThat(sheet.getString("items[2].coulombic_efficiency_percent_absent_because"))
                .isEqualTo("records-missing");
    }

    @Test
    void recordsThatMayStillComeAreWaitedFor() {
        ears.hear(
                bench.recorded("s", 0, RECORDS.rows(0, 150)),
                bench.recorded("s", 160, RECORDS.rows(160, RECORDS.size())),
                bench.completed());
        JsonPath sheet = Api.completeCycles(bench.run, 1);
        assertThat(sheet.getList("items.complete")).isEqualTo(List.of(true, false));
    }

    @Test
    void aCorrectedConfigurationPairsOtherwiseAndWithdrawsWhatIsNoCycleAnyMore() {
        allRecords();
        ears.hear(bench.corrected(CellConfiguration.FULL_CELL, false));
        JsonPath sheet = Api.completeCycles(bench.run, 2);
        assertThat(sheet.getDouble("items[0].charged_capacity_ah")).isPositive();
        assertThat(sheet.getList("items.complete")).isEqualTo(List.of(true, true, false));
        assertThat(Api.get("/results?standing=current&metric=slippage_ah&subject=" + bench.run)
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
    }

    @Test
    void swappedLeadsTurnPlatingIntoStripping() {
        allRecords();
        ears.hear(bench.corrected(CellConfiguration.METAL_PLATING, true));
        JsonPath sheet = Api.completeCycles(bench.run, 2);
        assertThat(sheet.getDouble("items[0].plated_capacity_ah")).isCloseTo(50e-3 / 3600, within(1e-6));
        assertThat(sheet.getDouble("items[0].stripped_capacity_ah")).isCloseTo(60e-3 / 3600, within(1e-6));
    }

    @Test
    void aRunThatWasBrokenOffKeepsItsLastCycleOpen() {
        ears.hear(bench.recorded("s", 0, RECORDS), bench.aborted());
        JsonPath sheet = Api.completeCycles(bench.run, 2);
        assertThat(sheet.getList("items.complete")).isEqualTo(List.of(true, true, false));
        assertThat(sheet.getDouble("items[2].plated_capacity_ah")).isPositive();
    }

    @Test
    void aCellThatIsHeardOfLateGivesTheAreaLate() {
        Bench late = new Bench();
        ears.hear(late.started(CellConfiguration.SYMMETRIC_CELL), late.opened("s", 0), late.recorded("s", 0, RECORDS));
        JsonPath sheet = Api.completeCycles(late.run, 2);
        assertThat(sheet.getString("items[0].current_density_ma_cm2")).isNull();
        assertThat(sheet.getString("items[0].applied_pressure_absent_because")).isEqualTo("no-pressure-set");
        assertThat(sheet.getString(FIRST_REASON)).isEqualTo("symmetric-cell");
        assertThat(sheet.getString("items[0].result_id"))
                .isEqualTo(sheet.getString("items[0].result_ids.voltage_hysteresis_volt"));
        ears.hear(late.registered());
        Api.cycles(late.run, cycles -> cycles.getString("items[0].current_density_ma_cm2") != null);
    }
}
