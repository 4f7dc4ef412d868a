package org.provolt.formats.maccor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeTable;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Refused;

class MaccorTextTest {

    private static final String[] STATE_HEADS = {
        "Rec#", "Cyc#", "Step", "Test (Sec)", "Step (Sec)", "Amp-hr", "Amps", "Volts", "State", "DPt Time"
    };

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private static MadeTable table(String... heads) {
        return MadeTable.of(heads);
    }

    /// Charges and discharges with 3.6 A, 10 s each; the counter begins again with each direction.
    private static MadeTable unsigned() {
        return table(STATE_HEADS)
                .row(1, 0, 1, 0, 0, "0.0000", "0.0", "3.1", "R", "08/13/2019 19:17:53")
                .row(2, 0, 2, 10, 10, "0.0100", "3.6", "3.5", "C", "08/13/2019 19:18:03")
                .row(3, 0, 2, 20, 20, "0.0200", "3.6", "3.6", "C", "08/13/2019 19:18:13")
                .row(4, 0, 3, 30, 10, "0.0100", "3.6", "3.4", "D", "08/13/2019 19:18:23")
                .row(5, 0, 3, 40, 20, "0.0199", "3.6", "3.3", "D", "08/13/2019 19:18:33");
    }

    @Test
    void theStateTellsTheSignOfAnUnsignedCurrent() {
        AllRecords records = read(unsigned().bytes());
        assertThat(records.column(Bdf.CURRENT)).containsExactly(0, 3.6, 3.6, -3.6, -3.6);
        assertThat(records.report().repairs())
                .extracting(Repair::code, Repair::count, Repair::firstRow)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("unsigned-current", 2L, 3L));
    }

    @Test
    void aSignedCurrentStaysAsItIs() {
        AllRecords records = read(table(STATE_HEADS)
                .row(1, 0, 2, 0, 0, "0.0", "-0.001", "3.5", "C", "08/13/2019 19:18:03")
                .row(2, 0, 3, 10, 10, "0.01", "-3.6", "3.4", "D", "08/13/2019 19:18:23")
                .bytes());
        assertThat(records.column(Bdf.CURRENT)).containsExactly(-0.001, -3.6);
        assertThat(records.report().repairs()).isEmpty();
    }

    /// Maccor writes as many digits as its floating point has.
    @Test
    void milliampereAndFractionsOfFourteenDigitsAreReadToTheLastOne() {
        AllRecords records = read(table(
                        "Rec#",
                        "Cyc#",
                        "Step",
                        "Test (Sec)",
                        "Step (Sec)",
                        "Amp-hr",
                        "mAmps",
                        "Volts",
                        "State",
                        "DPt Time")
                .row(
                        1,
                        0,
                        1,
                        0,
                        0,
                        "0.00000000000000",
                        "360.12345678901234",
                        "3.12345678901234",
                        "C",
                        "08/13/2019 19:18:03")
                .row(
                        2,
                        0,
                        2,
                        10,
                        10,
                        "0.00100000000001",
                        "360.12345678901234",
                        "3.02345678901234",
                        "D",
                        "08/13/2019 19:18:13")
                .bytes());
        double ampere = 360.12345678901234 * 1e-3;
        assertThat(records.column(Bdf.CURRENT)).containsExactly(ampere, -ampere);
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3.12345678901234, 3.02345678901234);
    }

    @Test
    void oneCounterIsSplitByDirection() {
        AllRecords records = read(unsigned().bytes());
        assertThat(records.column(Bdf.CHARGING_CAPACITY))
                .containsExactly(new double[] {0, 0.01, 0.02, 0.02, 0.02}, within(1e-12));
        assertThat(records.column(Bdf.DISCHARGING_CAPACITY))
                .containsExactly(new double[] {0, 0, 0, 0.01, 0.0199}, within(1e-12));
        assertThat(records.report().currentSign().contradicting()).isZero();
    }

    /// Its first value after the change, 0.03 A·h, is above what it showed; the current says that it began again.
    @Test
    void aCounterThatBeginsAgainWithoutFallingIsFoundByTheCurrent() {
        AllRecords records = read(table(STATE_HEADS)
                .row(1, 0, 2, 0, 0, "0.00", "3.6", "3.5", "C", "08/13/2019 19:18:00")
                .row(2, 0, 2, 10, 10, "0.01", "3.6", "3.5", "C", "08/13/2019 19:18:10")
                .row(3, 0, 3, 40, 30, "0.03", "3.6", "3.4", "D", "08/13/2019 19:18:40")
                .bytes());
        assertThat(records.column(Bdf.DISCHARGING_CAPACITY)[2]).isCloseTo(0.03, within(1e-12));
    }

    @Test
    void aDecimalCommaIsADecimalPoint() {
        assertThat(read(unsigned().withDecimalComma().bytes()).columns())
                .isEqualTo(read(unsigned().bytes()).columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void anyDelimiterIsFound(String delimiter) {
        assertThat(read(unsigned().parted(delimiter).bytes()).columns())
                .isEqualTo(read(unsigned().bytes()).columns());
    }

    @Test
    void utf16AsWindowsProgramsWriteItIsRead() {
        byte[] marked = ("\uFEFF" + unsigned().text()).getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(marked).columns()).isEqualTo(read(unsigned().bytes()).columns());
    }

    @Test
    void linesBeforeTheHeadsTellTheChannel() {
        var told = read(unsigned()
                        .before("Name:\ta.053", "Channel:\t53", "Tester\tMaccor #4", "")
                        .bytes())
                .description();
        assertThat(told.channel()).contains("53");
        assertThat(told.acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2019-08-13T19:17:53")));
    }

    @Test
    void daysHoursMinutesAndSecondsAreATestTime() {
        AllRecords records =
                read(table("Rec#", "Cyc#", "Step", "TestTime", "StepTime", "Amp-hr", "Amps", "Volts", "State")
                        .row(1, 0, 1, "0d 00:00:00.00", "0d 00:00:00.00", "0", "0", "3.1", "R")
                        .row(2, 0, 1, "1d 01:00:00.50", "1d 01:00:00.50", "0", "0", "3.1", "R")
                        .bytes());
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 90_000.5);
    }

    @Test
    void thousandsAreParted() {
        AllRecords records = read(table("Rec#", "Cyc#", "Step", "Test (Sec)", "Amp-hr", "Amps", "Volts", "State")
                .row("1,000", 0, 1, "1,234,567.5", "0.0", "0.0", "3.1", "R")
                .row("1,001", 0, 1, "1,234,568.5", "0.0", "0.0", "3.1", "R")
                .bytes());
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(1_234_567.5, 1_234_568.5);
        assertThat(records.column("Rec#")).containsExactly(1_000, 1_001);
    }

    @ParameterizedTest
    @CsvSource({"Test Time (Hr),3600", "Test Time [s],1", "Test Time (min),60", "TestTime(s),1", "Test(Sec),1"})
    void theHeadNamesTheUnitOfTime(String head, double second) {
        AllRecords records =
                read(table("Rec", "Cycle C", "Step", head, "Capacity [mAh]", "Current [mA]", "Voltage [mV]", "Md")
                        .row(1, 1, 1, "0.0", "0.0", "500.0", "3100.0", "C")
                        .row(2, 1, 1, "1.0", "0.5", "500.0", "3200.0", "C")
                        .bytes());
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, second);
        assertThat(records.column(Bdf.CURRENT)).containsExactly(0.5, 0.5);
        assertThat(records.column(Bdf.VOLTAGE)).containsExactly(3.1, 3.2);
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[1]).isCloseTo(0.5e-3, within(1e-12));
    }

    @Test
    void aTimeWithoutAUnitIsJudgedByTheClock() {
        AllRecords records =
                read(table("Rec", "Cycle C", "Step", "TestTime", "Current [A]", "Voltage [V]", "Md", "DPT Time")
                        .row(1, 1, 1, "0.0", "0.0", "3.1", "R", "02-Jun-19 11:59:30 AM")
                        .row(2, 1, 1, "1.0", "0.0", "3.1", "R", "02-Jun-19 12:00:30 PM")
                        .row(3, 1, 1, "2.0", "0.0", "3.1", "R", "02-Jun-19 12:01:30 PM")
                        .bytes());
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 60, 120);
        assertThat(records.report().repairs()).extracting(Repair::code).contains("time-unit-judged");
    }

    @Test
    void secondsThatTheClockTakesForMillisecondsAreQuestioned() {
        AllRecords records =
                read(table("Rec", "Cycle C", "Step", "Test (Sec)", "Current [A]", "Voltage [V]", "Md", "DPT Time")
                        .row(1, 1, 1, "0.0", "0.0", "3.1", "R", "02-Jun-19 11:59:30 AM")
                        .row(2, 1, 1, "60000.0", "0.0", "3.1", "R", "02-Jun-19 12:00:30 PM")
                        .bytes());
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 60_000);
        assertThat(records.report().repairs()).extracting(Repair::code).contains("time-unit-doubtful");
    }

    @Test
    void aTimeWithoutAUnitAndWithoutAClockIsRefused() {
        assertRefused(
                table("Rec", "Cycle C", "Step", "TestTime", "Current [A]", "Voltage [V]", "Md")
                        .row(1, 1, 1, "0.0", "0.0", "3.1", "R")
                        .row(2, 1, 1, "1.0", "0.0", "3.1", "R"),
                "time-unit-unknown");
    }

    @Test
    void commasThatCouldPartThousandsOrDecimalsAreRefused() {
        assertRefused(
                table("Rec", "Cycle C", "Step", "Test (Sec)", "Current [A]", "Voltage [V]", "Md")
                        .row(1, 1, 1, "1,000", "1", "3,456", "R"),
                "decimal-mark-unknown");
    }

    @Test
    void headsWithoutRecordsAreRefused() {
        assertRefused(table(STATE_HEADS), "no-records");
    }

    @Test
    void aFileThatBreaksOffWithinARowIsReadUpToThere() {
        byte[] whole = unsigned().bytes();
        AllRecords records = read(Arrays.copyOf(whole, whole.length - 30));
        assertThat(records.size()).isEqualTo(4);
        assertThat(records.report().truncation().orElseThrow().atRow()).isEqualTo(4);
    }

    @Test
    void aLastLineWithoutALineEndIsARecord() {
        byte[] whole = unsigned().bytes();
        assertThat(read(Arrays.copyOf(whole, whole.length - 2)).size()).isEqualTo(5);
    }

    @Test
    void aRowWithoutATimeBetweenRecordsIsLeftOutAndCounted() {
        AllRecords records = read(unsigned()
                .row("Test", "was", "stopped", "by", "nobody", "", "", "", "", "")
                .row(6, 0, 3, 50, 30, "0.03", "3.6", "3.3", "D", "08/13/2019 19:18:43")
                .bytes());
        assertThat(records.size()).isEqualTo(6);
        assertThat(records.report().truncation()).isEmpty();
        assertThat(records.report().repairs()).extracting(Repair::code).contains("row-unreadable");
    }

    @Test
    void headsThatStandThereAgainAreLeftOut() {
        AllRecords records = read(unsigned()
                .row((Object[]) STATE_HEADS)
                .row(6, 0, 3, 50, 30, "0.03", "3.6", "3.3", "D", "08/13/2019 19:18:43")
                .bytes());
        assertThat(records.size()).isEqualTo(6);
        assertThat(records.report().repairs()).extracting(Repair::code).contains("repeated-heads");
    }

    @Test
    void aColumnOfWordsIsNamedAsLeftOut() {
        AllRecords records =
                read(table("Rec", "Cycle C", "Step", "Test (Sec)", "Current [A]", "Voltage [V]", "Md", "Note")
                        .row(1, 1, 1, "0.0", "0.0", "3.1", "R", "all well")
                        .bytes());
        assertThat(records.report().refused()).extracting(it -> it.vendor()).containsExactly("Note");
    }

    private void assertRefused(MadeTable table, String code) {
        Path file = MadeFile.in(folder, table.bytes());
        assertThatThrownBy(() -> CyclerFormats.open(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    /// Two lines of nothing else, one whose beginning was lost, and one whose voltage was cut.
    @Test
    void nulBytesAreReportedAndCostOnlyTheirOwnLines() {
        String[] lines = unsigned().text().split("\r\n");
        String nul = "\0".repeat(20);
        lines[3] = nul + "\r\n" + nul + "\r\n" + nul + lines[3].substring(8);
        lines[5] = lines[5].replace("\t3.3\t", "\t3.\0\t");
        AllRecords records = read((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThat(records.column(Bdf.TEST_TIME)).containsExactly(0, 10, 30);
        assertThat(records.report().truncation()).isEmpty();
        assertThat(records.report().repairs())
                .filteredOn(repair -> repair.code().equals("nul-bytes"))
                .extracting(Repair::count, Repair::firstRow)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(4L, 2L));
    }
}
