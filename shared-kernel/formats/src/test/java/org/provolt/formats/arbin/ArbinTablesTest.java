package org.provolt.formats.arbin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeArbinDatabase;
import org.provolt.formats.made.MadeArbinDatabase.Point;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeTable;
import org.provolt.formats.made.MadeWorkbook;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Refused;

class ArbinTablesTest {

    private static final MadeTable MADE = MadeCyclerTables.arbin(110);

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private AllRecords text() {
        return read(MADE.parted(",").bytes());
    }

    @Test
    void theTextGivesTheRecordsBack() {
        AllRecords records = text();
        assertThat(records.description().format()).isEqualTo("arbin-csv");
        assertThat(records.size()).isEqualTo(110);
        assertThat(records.column(Bdf.CURRENT)[0]).isEqualTo(0.5e-3);
        assertThat(records.column(Bdf.CURRENT)[25]).isEqualTo(-0.5e-3);
        assertThat(records.description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2026-11-13T10:00:00.250")));
    }

    /// 110 s are two whole charging half cycles of 24 s each at 0.5 mA, and the first 9 s of a third.
    @Test
    void countersThatBeginAgainWithEachCycleAreAddedUp() {
        double[] charged = text().column(Bdf.CHARGING_CAPACITY);
        assertThat(charged[109]).isCloseTo(0.5e-3 * (24 + 24 + 9) / 3_600, within(1e-12));
        assertThat(text().report().currentSign().contradicting()).isZero();
    }

    @Test
    void aByteOrderMarkAndATabBeforeTheDateDoNoHarm() {
        byte[] bytes =
                ("\uFEFF" + MADE.parted(",").text().replace(",11/13", ",\t11/13")).getBytes(StandardCharsets.UTF_8);
        assertThat(read(bytes).columns()).isEqualTo(text().columns());
    }

    @Test
    void aClockInSecondsSince1970IsUniversalTime() {
        StringBuilder text =
                new StringBuilder("Data_Point,Test_Time,DateTime,Step_Index,Cycle_Index,Current,Voltage\n");
        for (int row = 0; row < 20; row++) {
            text.append(row + 1 + "," + row * 10 + "," + (1_494_439_222.5 + row * 10) + ",1,1,1.1,3.5\n");
        }
        AllRecords records = read(text.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(records.column(Bdf.UNIX_TIME)[2]).isEqualTo(1_494_439_242.5);
        assertThat(records.description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileUtc(Instant.parse("2017-05-10T18:00:22.500Z")));
    }

    @ParameterizedTest
    @EnumSource(MadeWorkbook.Strings.class)
    void theWorkbookHoldsTheSameRecords(MadeWorkbook.Strings strings) {
        AllRecords records =
                read(MadeWorkbook.of("Channel_11_1", MADE).strings(strings).bytes());
        assertThat(records.columns()).isEqualTo(text().columns());
        assertThat(records.description().channel()).contains("11");
    }

    @Test
    void sheetsWithoutRecordsAreNamed() {
        AllRecords records = read(MadeWorkbook.of("Global_Info", MadeTable.of("TEST REPORT"))
                .sheet("Channel_1-001", MADE)
                .sheet(
                        "Statistics_1-001",
                        MadeTable.of(
                                        "Cycle_Index",
                                        "Test_Time(s)",
                                        "Current(A)",
                                        "Voltage(V)",
                                        "Charge_Capacity(Ah)",
                                        "Charge_Time(s)")
                                .row(1, 49, 0, 3, 0.5, 25))
                .bytes());
        assertThat(records.size()).isEqualTo(110);
        assertThat(records.report().refused())
                .extracting(it -> it.vendor())
                .containsExactlyInAnyOrder("sheet Global_Info", "sheet Statistics_1-001");
    }

    @Test
    void sheetsThatGoOnAreReadInTheOrderOfTheirTimes() {
        AllRecords records = read(MadeWorkbook.of("Channel_1-001_2", MadeCyclerTables.arbin(70, 40))
                .sheet("Channel_1-001_1", MadeCyclerTables.arbin(70))
                .bytes());
        assertThat(records.columns()).isEqualTo(text().columns());
    }

    @Test
    void sheetsOfSeveralTestsAreRefused() {
        byte[] bytes = MadeWorkbook.of("Channel_1-001", MADE)
                .sheet("Channel_1-002", MADE)
                .bytes();
        Damage.assertRefused(folder, bytes, "several-tests");
    }

    @Test
    void sheetsOfDifferentColumnsAreRefused() {
        MadeTable other = MadeTable.of("Test_Time(s)", "Cycle_Index", "Step_Index", "Current(A)", "Voltage(V)")
                .row(500, 1, 1, 0, 3);
        byte[] bytes = MadeWorkbook.of("Channel_1-001", MADE)
                .sheet("Channel_1-001_2", other)
                .bytes();
        Damage.assertRefused(folder, bytes, "sheets-differ");
    }

    @Test
    void aWorkbooksDatesAreAClock() {
        MadeTable table = MadeTable.of(
                        "Date_Time", "Test_Time(s)", "Cycle_Index", "Step_Index", "Current(A)", "Voltage(V)")
                .row("@44123.5", 10, 1, 1, 0, 3)
                .row("@44123.75", 21_610, 1, 1, 0, 3);
        assertThat(read(MadeWorkbook.of("Channel_1_1", table).bytes())
                        .description()
                        .acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2020-10-19T11:59:50")));
    }

    @Test
    void theDatabaseGivesTheRecordsBack() {
        AllRecords records = read(MadeArbinDatabase.of(MadeCyclerTables.points(110)));
        assertThat(records.description().format()).isEqualTo("arbin-res");
        assertThat(records.column(Bdf.TEST_TIME)).isEqualTo(text().column(Bdf.TEST_TIME));
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[109]).isCloseTo(0.5e-3 * 57 / 3_600, within(1e-9));
        assertThat(records.description().channel()).contains("11");
        assertThat(records.report().refused()).extracting(it -> it.vendor()).containsExactly("table Global_Table");
    }

    @Test
    void recordsStoredInDisorderComeOutByTheirNumbers() {
        List<Point> points = new ArrayList<>(MadeCyclerTables.points(110));
        Collections.rotate(points.subList(20, 90), 33);
        assertThat(read(MadeArbinDatabase.of(points)).columns())
                .isEqualTo(
                        read(MadeArbinDatabase.of(MadeCyclerTables.points(110))).columns());
    }

    @Test
    void recordsInHopelessDisorderAreRefused() {
        List<Point> points = new ArrayList<>(MadeCyclerTables.points(600));
        Collections.reverse(points);
        Damage.assertRefused(folder, MadeArbinDatabase.of(points), "res-records-out-of-order");
    }

    @Test
    void aDatabaseOfSeveralTestsIsRefused() {
        Damage.assertRefused(folder, MadeArbinDatabase.of(List.of(new Point(1, 1), new Point(2, 1))), "several-tests");
    }

    /// So many that their records' numbers fall as often as those of one test must not.
    @Test
    void theRefusalListsTheTests() {
        List<Point> points = java.util.stream.IntStream.range(0, 1_200)
                .mapToObj(at -> new Point(1 + at % 2, 1 + at % 2))
                .toList();
        assertThatThrownBy(() -> read(MadeArbinDatabase.of(points)))
                .hasMessageContaining("test 1 \"made\" on channel 11: 600 records; test 2: 600 records");
    }

    /// Stored one after the other in turn.
    private byte[] twoTests() {
        return MadeArbinDatabase.of(MadeCyclerTables.points(110).stream()
                .flatMap(point -> Stream.of(point, new Point(2, point.number() + 1)))
                .toList());
    }

    @Test
    void theTestThatIsNamedIsReadFromADatabaseOfSeveral() {
        AllRecords first = AllRecords.of(MadeFile.in(folder, twoTests()), OptionalInt.of(1));
        assertThat(first.columns())
                .isEqualTo(
                        read(MadeArbinDatabase.of(MadeCyclerTables.points(110))).columns());
        assertThat(first.description().channel()).contains("11");
        assertThat(first.report().refused())
                .anySatisfy(it -> assertThat(it.reason()).contains("110 records: test 1 was asked for"));
    }

    @Test
    void eachTestOfADatabaseIsASeriesOfItsOwn() {
        Path file = MadeFile.in(folder, twoTests());
        AllRecords second = AllRecords.of(file, OptionalInt.of(2));
        assertThat(second.column(Bdf.TEST_TIME)[0]).isEqualTo(1);
        assertThat(second.size()).isEqualTo(110);
        assertThat(second.series().fingerprint())
                .isNotEqualTo(AllRecords.of(file, OptionalInt.of(1)).series().fingerprint());
    }

    @Test
    void aTestThatTheDatabaseLacksIsRefused() {
        Path file = MadeFile.in(folder, twoTests());
        assertThatThrownBy(() -> AllRecords.of(file, OptionalInt.of(3)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("unknown-test"))
                .hasMessageContaining("test 1 \"made\" on channel 11: 110 records");
    }

    @Test
    void noTestIsNamedOfAFileThatHoldsOne() {
        Path file = MadeFile.in(folder, MADE.parted(",").bytes());
        assertThatThrownBy(() -> AllRecords.of(file, OptionalInt.of(1)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("no-test-to-name"));
    }

    @Test
    void aDatabaseCutOffIsRefusedOrReadUpToThere() {
        byte[] whole = MadeArbinDatabase.of(MadeCyclerTables.points(110));
        Damage.assertRefused(folder, java.util.Arrays.copyOf(whole, 30_000), "res-damaged");
    }
}
