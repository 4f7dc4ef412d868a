package org.provolt.formats.landt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeTable;
import org.provolt.formats.made.MadeWorkbook;
import org.provolt.kernel.Bdf;

class LandtTablesTest {

    private static final MadeTable MADE = MadeCyclerTables.landt(110);

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    @Test
    void theTextGivesTheRecordsBack() {
        AllRecords records = read(MADE.parted(",").bytes());
        assertThat(records.description().format()).isEqualTo("landt-csv");
        assertThat(records.column(Bdf.CURRENT)[25]).isCloseTo(-0.5e-3, within(1e-15));
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[109]).isCloseTo(0.5e-3 * (24 + 24 + 9) / 3_600, within(1e-12));
        assertThat(records.column("Step-State")[25]).isEqualTo('D');
        assertThat(records.report().repairs()).isEmpty();
    }

    @Test
    void theWorkbooksRecordSheetHoldsTheSame() {
        MadeTable cycles =
                MadeTable.of("Cycle", "CapC/mAh", "CapD/mAh", "Efficiency/%").row(1, 1, 1, 100);
        AllRecords records = read(
                MadeWorkbook.of("Cycle-Tab", cycles).sheet("Record-Tab", MADE).bytes());
        assertThat(records.description().format()).isEqualTo("landt-xlsx");
        assertThat(records.columns()).isEqualTo(read(MADE.parted(",").bytes()).columns());
        assertThat(records.report().refused()).extracting(it -> it.vendor()).containsExactly("sheet Cycle-Tab");
    }

    @ParameterizedTest
    @CsvSource({"RateD,-1", "D_Rate,-1", "CV_D,-1", "D,-1", "RateC,1", "C_CV,1", "R,0"})
    void theStateTellsTheDirection(String word, int direction) {
        LandtStates states = new LandtStates();
        assertThat(states.direction(states.code(word))).isEqualTo(direction);
    }

    @Test
    void anUnknownStateTellsNothing() {
        LandtStates states = new LandtStates();
        assertThat(states.code("XYZ")).isNaN();
        assertThat(states.direction(Double.NaN)).isZero();
    }

    @Test
    void theExportWithPlainHeadsIsRead() {
        AllRecords records = read(MadeTable.of(
                        "channel_index",
                        "cycle_index",
                        "step_index",
                        "date_time_iso_string",
                        "test_time_s",
                        "step_time_s",
                        "current_A",
                        "voltage_V",
                        "charge_capacity_Ah",
                        "discharge_capacity_Ah",
                        "step_name")
                .before("a", "b", "c", "d", "e", "f")
                .parted(",")
                .row(1, 1, 1, "04/30/2024 10:00:00", 0, 0, "0.5", "3.1", "0.0", "0.0", "CC_C")
                .row(1, 1, 1, "04/30/2024 10:00:10", 10, 10, "0.5", "3.2", "0.0014", "0.0", "CC_C")
                .bytes());
        assertThat(records.description().format()).isEqualTo("landt-csv");
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[1]).isCloseTo(0.0014, within(1e-12));
    }

    @Test
    void theExportWithMaccorsHeadsIsKnownByItsHyphen() {
        AllRecords records = read(MadeTable.of(
                        "Rec#",
                        "Cyc#",
                        "Step",
                        "Test(Sec)",
                        "Step(Sec)",
                        "Amp-hr",
                        "Watt-hr",
                        "Amps",
                        "Volts",
                        "State",
                        "ES",
                        "DPt-Time")
                .before("a")
                .row(1, 1, 1, 0, 0, "0.0", "0.0", "0.5", "3.1", "D", 1, "2024-04-30 10:00:00")
                .bytes());
        assertThat(records.description().format()).isEqualTo("landt-csv");
        assertThat(records.column(Bdf.CURRENT)).containsExactly(-0.5);
    }
}
