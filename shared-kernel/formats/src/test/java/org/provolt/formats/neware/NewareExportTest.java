package org.provolt.formats.neware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeTable;
import org.provolt.formats.made.MadeWorkbook;
import org.provolt.kernel.Bdf;

class NewareExportTest {

    private static final MadeTable MADE = MadeCyclerTables.neware(110);
    private static final List<String> TOLD_BY_ALL = List.of(
            Bdf.TEST_TIME,
            Bdf.STEP_TIME,
            Bdf.VOLTAGE,
            Bdf.CURRENT,
            Bdf.CYCLE_COUNT,
            Bdf.STEP_ID,
            Bdf.STEP_COUNT,
            Bdf.CHARGING_CAPACITY,
            Bdf.DISCHARGING_CAPACITY);

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private AllRecords flat() {
        return read(MADE.parted(",").bytes());
    }

    @Test
    void theFlatExportGivesTheRecordsBack() {
        AllRecords records = flat();
        assertThat(records.description().format()).isEqualTo("neware-csv");
        assertThat(records.column(Bdf.TEST_TIME)[109]).isEqualTo(109);
        assertThat(records.column(Bdf.CURRENT)[25]).isCloseTo(-0.5e-3, within(1e-15));
        assertThat(records.column(Bdf.STEP_COUNT)[109]).isEqualTo(5);
        assertThat(records.column("Step Type")[25]).isEqualTo(2);
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[109]).isCloseTo(0.5e-3 * (24 + 24 + 9) / 3_600, within(1e-12));
        assertThat(records.description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2026-11-13T10:00:00.250")));
    }

    @Test
    void theLayersHoldTheSameRecords() {
        AllRecords layers = read(MadeCyclerTables.newareInLayers(110));
        assertThat(layers.description().format()).isEqualTo("neware-csv-layered");
        for (String name : TOLD_BY_ALL) {
            assertThat(layers.column(name)).as(name).containsExactly(flat().column(name), within(1e-12));
        }
    }

    @Test
    void theWorkbookHoldsTheSameRecords() {
        MadeTable cycles = MadeTable.of("Cycle Index", "Chg. Cap.(mAh)").row(1, 0.1);
        AllRecords records =
                read(MadeWorkbook.of("cycle", cycles).sheet("record", MADE).bytes());
        assertThat(records.description().format()).isEqualTo("neware-xlsx");
        assertThat(records.columns()).isEqualTo(flat().columns());
    }

    @ParameterizedTest
    @CsvSource({"Current(A),1", "Current(mA),0.001", "Current(\u00B5A),0.000001", "Cur(mA),0.001"})
    void theHeadNamesTheUnitOfTheCurrent(String head, double ampere) {
        AllRecords records = read(MadeTable.of("DataPoint", "Total Time(s)", head, "Voltage(mV)", "Step Type")
                .parted(",")
                .row(1, 0, 2.5, 3_000, "CC Chg")
                .bytes());
        assertThat(records.column(Bdf.CURRENT)[0]).isCloseTo(2.5 * ampere, within(1e-15));
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3);
    }

    /// BTS 7 tells the step's time only.
    @Test
    void aTestTimeIsDerivedFromTheSteps() {
        AllRecords records = read(MadeTable.of(
                        "Record ID",
                        "Realtime",
                        "Time(h:min:s.ms)",
                        "Step ID",
                        "Cycle ID",
                        "Current(mA)",
                        "Voltage(V)",
                        "Capacitance_Chg(mAh)",
                        "Capacitance_DChg(mAh)")
                .parted(",")
                .row(1, "2026-04-02 00:00:00", "0:00:00.0", 1, 1, 1000, "3.2", "0", "0")
                .row(2, "2026-04-02 00:00:10", "0:00:10.5", 1, 1, 1000, "3.3", "2.9", "0")
                .row(3, "2026-04-02 00:00:12", "0:00:02.0", 2, 1, -1000, "3.1", "0", "0.5")
                .bytes());
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 10.5, 12.5);
        assertThat(records.column(Bdf.DISCHARGING_CAPACITY)[2]).isCloseTo(0.5e-3, within(1e-12));
    }

    @Test
    void chineseHeadsAndTypesAreRead() {
        AllRecords records = read(MadeTable.of(
                        "\u6570\u636E\u5E8F\u53F7",
                        "\u603B\u65F6\u95F4(s)",
                        "\u5DE5\u6B65\u7C7B\u578B",
                        "\u7535\u6D41(mA)",
                        "\u7535\u538B(V)")
                .parted(",")
                .row(1, 0, "\u6401\u7F6E", 0, 3)
                .row(2, 1, "\u6052\u6D41\u653E\u7535", 5, 3)
                .bytes(Charset.forName("GB18030")));
        assertThat(records.column(Bdf.CURRENT)).containsExactly(0, -5e-3);
    }

    /// Whatever else a word says: with discharge at its end the current is negative.
    @ParameterizedTest
    @CsvSource({"CC DChg,DCHG,102", "CC DChg,恒流恒压放电,20", "CC DChg,CCCV_Discharge,20", "CC DChg,恒能放电,102"})
    void everyWordThatEndsWithDischargeTellsTheSign(String usual, String written, double code) {
        String text = MADE.parted(",").text().replace(usual, written);
        AllRecords records = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(records.column("Step Type")[25]).isEqualTo(code);
        assertThat(records.column(Bdf.CURRENT)[25]).isCloseTo(-0.5e-3, within(1e-15));
        assertThat(records.report().currentSign().contradicting()).isZero();
    }

    @Test
    void latin1IsToldFromUtf8() {
        MadeTable table = MadeTable.of(
                        "DataPoint", "Total Time(s)", "Current(\u00B5A)", "Voltage(V)", "Step Type", "T1(\u00B0C)")
                .parted(",")
                .row(1, 0, 2, 3, "Rest", 25);
        assertThat(read(table.bytes(StandardCharsets.UTF_8)).names())
                .isEqualTo(read(table.bytes(StandardCharsets.ISO_8859_1)).names())
                .contains("T1(\u00B0C)");
    }
}
