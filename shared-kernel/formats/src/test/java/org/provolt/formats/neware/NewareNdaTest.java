package org.provolt.formats.neware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.NdaWriter;
import org.provolt.formats.made.NewareRecord;
import org.provolt.kernel.Bdf;

class NewareNdaTest {

    private static final int ROWS = 1_100;
    private static final Instant STARTED = Instant.ofEpochMilli(NewareRecord.STARTED_MILLIS);

    /// A count of current in the made files' range, and float32, are finer than this.
    private static final Offset<Double> NANO = within(1e-7);

    @TempDir
    private Path folder;

    static Stream<NdaWriter> versions() {
        return Stream.concat(
                IntStream.of(5, 6, 7, 8, 14, 16, 17, 20, 22, 23, 24, 26, 28, 29, 130)
                        .mapToObj(NdaWriter::of),
                Stream.of(NdaWriter.bts90()));
    }

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void everyVersionsRecordsAreWhatTheyWereMadeOf(NdaWriter writer) {
        AllRecords records = read(writer.galvanostatic(ROWS));
        assertThat(records.size()).isEqualTo(ROWS);
        for (int row = 0; row < ROWS; row++) {
            NewareRecord made = NewareRecord.galvanostatic(row);
            assertThat(records.column(Bdf.VOLTAGE)[row]).isCloseTo(made.volt(), within(1e-4));
            assertThat(records.column(Bdf.CURRENT)[row]).isCloseTo(made.milliampere() / 1e3, NANO);
            assertThat(records.column(Bdf.STEP_ID)[row]).isEqualTo(made.step());
            assertThat(records.column(Bdf.STEP_COUNT)[row]).isEqualTo(made.stepNumber());
            assertThat(records.column(NewareColumn.DATA_POINT)[row]).isEqualTo(made.index());
        }
    }

    @ParameterizedTest
    @MethodSource("versions")
    void testTimeCountsThroughTheSteps(NdaWriter writer) {
        double[] second = read(writer.galvanostatic(ROWS)).column(Bdf.TEST_TIME);
        assertThat(second[24]).isEqualTo(24);
        assertThat(second[25]).isEqualTo(24);
        assertThat(second[ROWS - 1]).isEqualTo(NewareRecord.testMillis(ROWS - 1) / 1e3);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void stepTimeBeginsAgainWithEachStep(NdaWriter writer) {
        double[] second = read(writer.galvanostatic(60)).column(Bdf.STEP_TIME);
        assertThat(second[24]).isEqualTo(24);
        assertThat(second[25]).isZero();
        assertThat(second[26]).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("versions")
    void chargeAddsUpThroughTheSteps(NdaWriter writer) {
        AllRecords records = read(writer.galvanostatic(150));
        double step = 24 * 0.5e-3 / 3_600;
        assertThat(records.column(Bdf.DISCHARGING_CAPACITY)[149]).isCloseTo(2 * step, within(1e-3 * step));
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[149]).isCloseTo(2 * step, within(1e-3 * step));
        assertThat(records.report().currentSign().contradicting()).isZero();
        assertThat(records.report().currentSign().agreeing()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 14, 22, 26, 29, 130})
    void cyclesCountAsBtsdaCountsThem(int version) {
        assertThat(read(NdaWriter.of(version).galvanostatic(150)).column(Bdf.CYCLE_COUNT)[100])
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 14, 22, 23, 130})
    void aFileWithATimeSince1970TellsWhenInUtc(int version) {
        AllRecords records = read(NdaWriter.of(version).galvanostatic(60));
        assertThat(records.description().acquisitionStart()).isEqualTo(new AcquisitionStart.FileUtc(STARTED));
        assertThat(records.column(Bdf.UNIX_TIME)[30])
                .isEqualTo(NewareRecord.galvanostatic(30).utcMillis() / 1e3);
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 28, 29})
    void aFileWithACalendarTellsWhenByALocalClock(int version) {
        AllRecords records = read(NdaWriter.of(version).galvanostatic(60));
        assertThat(records.description().acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.ofInstant(STARTED, ZoneOffset.UTC)));
        assertThat(records.names()).doesNotContain(Bdf.UNIX_TIME).contains(NewareColumn.LOCAL);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 9, 10, 11, 12, 13, 15, 18, 19, 21, 25, 27, 30, 129, 255})
    void aVersionThatNobodyCheckedIsRefused(int version) {
        byte[] bytes = NdaWriter.of(29).galvanostatic(2);
        bytes[14] = (byte) version;
        Damage.assertRefused(folder, bytes, "nda-unknown-version-" + version);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10, 100, -5})
    void theCurrentRangeTellsWhatACountIsWorth(int range) {
        AllRecords records = read(NdaWriter.of(29).range(range).galvanostatic(60));
        assertThat(records.column(Bdf.CURRENT)[30]).isCloseTo(0.5e-3, NANO);
    }

    @Test
    void aRecordWithoutARangeHasTheChannels() {
        byte[] bytes = NdaWriter.of(29).range(10).galvanostatic(60);
        for (int record = 0; record < 60; record++) {
            little(bytes).putInt(2_090 + (record + 1) * 86 + 78, 0);
        }
        assertThat(read(bytes).column(Bdf.CURRENT)[30]).isCloseTo(0.5e-3, NANO);
    }

    @Test
    void anUnknownCurrentRangeIsRefused() {
        Damage.assertRefused(folder, NdaWriter.of(29).range(7_777).galvanostatic(60), "nda-unknown-range-7777");
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 29, 130})
    void recordsAreFoundWithoutAHeadThatPointsToThem(int version) {
        assertThat(read(NdaWriter.of(version).withoutPointers().galvanostatic(ROWS))
                        .size())
                .isEqualTo(ROWS);
    }

    @Test
    void aHeadOlderThanItsRecordsHidesNone() {
        byte[] bytes = NdaWriter.of(29).galvanostatic(100);
        little(bytes).putInt(68, 31 * 86);
        assertThat(read(bytes).size()).isEqualTo(100);
    }

    @Test
    void aFileWithoutRecordsIsRefused() {
        byte[] bytes = Arrays.copyOf(NdaWriter.of(29).withoutPointers().galvanostatic(1), 2_090);
        Damage.assertRefused(folder, bytes, "nda-no-records");
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 29, 130})
    void recordsComeInTheOrderOfTheirNumbersEachOnce(int version) {
        List<NewareRecord> blocks = new ArrayList<>();
        IntStream.of(0, 3, 1, 2, 4)
                .forEach(block -> IntStream.range(block * 400, block * 400 + 410)
                        .limit(Math.min(410, 2_000 - block * 400))
                        .forEach(row -> blocks.add(NewareRecord.galvanostatic(row))));
        AllRecords records = read(NdaWriter.of(version).bytes(blocks));
        assertThat(records.column(NewareColumn.DATA_POINT))
                .containsExactly(
                        IntStream.rangeClosed(1, 2_000).asDoubleStream().toArray());
        assertThat(records.report().repairs()).extracting(Repair::code).contains("records-out-of-order");
    }

    @Test
    void theFirstOfRecordsWithOneNumberIsTaken() {
        List<NewareRecord> records = new ArrayList<>(
                IntStream.range(0, 60).mapToObj(NewareRecord::galvanostatic).toList());
        records.add(31, NewareRecord.galvanostatic(30).at(99));
        AllRecords read = read(NdaWriter.of(29).bytes(records));
        assertThat(read.size()).isEqualTo(60);
        assertThat(read.column(Bdf.CURRENT)[30]).isCloseTo(0.5e-3, NANO);
        assertThat(read.report().repairs())
                .extracting(Repair::code, Repair::count, Repair::firstRow)
                .contains(org.assertj.core.groups.Tuple.tuple("repeated-record", 1L, 31L));
    }

    @Test
    void recordsInReverseAreTurnedRound() {
        List<NewareRecord> records = new ArrayList<>(
                IntStream.range(0, 3_000).mapToObj(NewareRecord::galvanostatic).toList());
        Collections.reverse(records);
        assertThat(read(NdaWriter.of(29).bytes(records)).column(NewareColumn.DATA_POINT))
                .containsExactly(
                        IntStream.rangeClosed(1, 3_000).asDoubleStream().toArray());
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 29})
    void sensorsBesideTheCellStandWithTheirRecords(int version) {
        AllRecords records = read(NdaWriter.of(version).withSensors(2).galvanostatic(ROWS));
        assertThat(records.size()).isEqualTo(ROWS);
        assertThat(records.column("T2/degC")[99]).isCloseTo(30, within(1e-9));
        assertThat(records.column("V1/V")[99]).isCloseTo(1.2345, within(1e-9));
    }

    @Test
    void bts91TellsATemperatureWithEachRecord() {
        assertThat(read(NdaWriter.of(130).galvanostatic(100)).column("T1/degC")[99])
                .isCloseTo(30, within(1e-5));
    }

    @Test
    void aFileThatBreaksOffIsReadUpToThere() {
        byte[] whole = NdaWriter.of(29).galvanostatic(1_500);
        AllRecords records = read(Arrays.copyOf(whole, whole.length - 10 * 86 - 7));
        assertThat(records.size()).isEqualTo(1_489);
        assertThat(records.report().truncation().orElseThrow().atRow()).isEqualTo(1_489);
    }

    @Test
    void aWholeFileIsNotTruncated() {
        assertThat(read(NdaWriter.of(29).galvanostatic(1_500)).report().truncation())
                .isEmpty();
    }

    @Test
    void aGrownFileKeepsItsFingerprint() {
        assertThat(read(NdaWriter.of(29).galvanostatic(2_000)).series())
                .isEqualTo(read(NdaWriter.of(29).galvanostatic(20)).series());
    }

    @Test
    void theCountersRestartsAreReported() {
        assertThat(read(NdaWriter.of(29).galvanostatic(150)).report().counterResets())
                .extracting(reset -> reset.vendor())
                .containsExactly(NewareColumn.CHARGED, NewareColumn.DISCHARGED);
    }

    @Test
    void theRecordsOwnClockIsWatched() {
        byte[] bytes = NdaWriter.of(130).galvanostatic(60);
        little(bytes).putInt(1_024 + 40 * 56 + 44, (int) (NewareRecord.STARTED_MILLIS / 1_000));
        var clock = read(bytes).report().clock().wallClock().orElseThrow();
        assertThat(clock.recordsRunningBack()).isEqualTo(1);
        assertThat(clock.firstRowRunningBack()).contains(40L);
        assertThat(clock.elapsedSecond()).isEqualTo(clock.testTimeElapsedSecond());
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
