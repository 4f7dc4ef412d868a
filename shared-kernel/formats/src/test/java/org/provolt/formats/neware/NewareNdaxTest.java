package org.provolt.formats.neware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.NdaxWriter;
import org.provolt.formats.made.NewareRecord;
import org.provolt.kernel.Bdf;

class NewareNdaxTest {

    private static final int ROWS = 1_100;
    private static final Instant STARTED = Instant.ofEpochMilli(NewareRecord.STARTED_MILLIS);
    private static final Offset<Double> FLOAT32 = within(1e-6);

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 11, 14, 16, 17})
    void everyVersionsRecordsAreWhatTheyWereMadeOf(int version) {
        AllRecords records = read(NdaxWriter.of(version).galvanostatic(ROWS));
        assertThat(records.size()).isEqualTo(ROWS);
        for (int row = 0; row < ROWS; row++) {
            NewareRecord made = NewareRecord.galvanostatic(row);
            assertThat(records.column(Bdf.TEST_TIME)[row]).isEqualTo(NewareRecord.testMillis(row) / 1e3);
            assertThat(records.column(Bdf.VOLTAGE)[row]).isCloseTo(made.volt(), within(1e-4));
            assertThat(records.column(Bdf.CURRENT)[row]).isCloseTo(made.milliampere() / 1e3, FLOAT32);
            assertThat(records.column(Bdf.STEP_ID)[row]).isEqualTo(made.step());
            assertThat(records.column(Bdf.STEP_COUNT)[row]).isEqualTo(made.stepNumber());
            assertThat(records.column(Bdf.CYCLE_COUNT)[row]).isEqualTo(made.cycle());
            assertThat(records.column(NewareColumn.STEP_TYPE)[row]).isEqualTo(made.type());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 11, 14, 16, 17})
    void chargeAddsUpThroughTheSteps(int version) {
        AllRecords records = read(NdaxWriter.of(version).galvanostatic(150));
        double step = 24 * 0.5e-3 / 3_600;
        assertThat(records.column(Bdf.DISCHARGING_CAPACITY)[149]).isCloseTo(2 * step, within(1e-3 * step));
        assertThat(records.column(Bdf.CHARGING_CAPACITY)[149]).isCloseTo(2 * step, within(1e-3 * step));
        assertThat(records.report().currentSign().contradicting()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 14, 16, 17})
    void timesAndChargesThatAreNotToldAreComputed(int version) {
        AllRecords told = read(NdaxWriter.of(version).galvanostatic(ROWS));
        AllRecords computed = read(NdaxWriter.of(version).tellingEvery(7).galvanostatic(ROWS));
        assertThat(computed.column(Bdf.TEST_TIME)).containsExactly(told.column(Bdf.TEST_TIME), within(1e-9));
        assertThat(computed.column(Bdf.UNIX_TIME)).containsExactly(told.column(Bdf.UNIX_TIME), within(1e-6));
        assertThat(computed.column(Bdf.CHARGING_CAPACITY))
                .containsExactly(told.column(Bdf.CHARGING_CAPACITY), within(1e-11));
        assertThat(computed.report().repairs()).extracting(Repair::code).containsExactly("time-interpolated");
        assertThat(told.report().repairs()).isEmpty();
    }

    /// The third record is told of at its interval of 1 s, the 25th at 24 s; between them 60 s are named.
    @Test
    void anIntervalThatRunsPastTheNextTimeToldIsNotTaken() throws IOException {
        Map<String, byte[]> members =
                Archive.members(NdaxWriter.of(14).tellingEvery(1_000).galvanostatic(75));
        little(members, "data_runInfo.ndc").putInt(4_096 + 132 + 55 + 29, 60_000);
        AllRecords records = read(Archive.of(members));
        assertThat(records.column(Bdf.TEST_TIME)[12]).isCloseTo(12, within(1e-9));
        assertThat(records.report().clock().recordsRunningBack()).isZero();
        assertThat(records.report().repairs()).extracting(Repair::code).contains("interval-too-long");
    }

    @Test
    void recordsBeforeTheFirstThatIsToldOfLieEvenlyFromTheBeginning() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(60));
        member(members, "data_runInfo.ndc")[4_096 + 4] &= (byte) 0xF8;
        AllRecords records = read(Archive.of(members));
        assertThat(records.size()).isEqualTo(60);
        assertThat(records.column(Bdf.TEST_TIME)).startsWith(0, 1, 2, 3, 4);
        assertThat(records.report().repairs()).extracting(Repair::code).containsExactly("time-interpolated");
    }

    @Test
    void aFileTellsWhenInUtcAndOnWhichChannel() {
        var told = read(NdaxWriter.of(14).galvanostatic(60)).description();
        assertThat(told.acquisitionStart()).isEqualTo(new AcquisitionStart.FileUtc(STARTED));
        assertThat(told.channel()).contains("21-0-80");
        assertThat(told.software()).contains("BTSServer(R3)-8.0.0.390");
        assertThat(told.formatVersion()).isEqualTo("ndc version 14");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 11, 14, 16, 17})
    void sensorsBesideTheCellStandWithTheirRecords(int version) {
        AllRecords records = read(NdaxWriter.of(version).withSensors(2).galvanostatic(ROWS));
        assertThat(records.size()).isEqualTo(ROWS);
        assertThat(records.column("T1/degC")[99]).isCloseTo(30, within(1e-5));
        assertThat(records.column("T2/degC")[99]).isCloseTo(30, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 6, 7, 8, 9, 10, 12, 13, 15, 18, 255})
    void aVersionThatNobodyCheckedIsRefused(int version) throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(60));
        member(members, "data.ndc")[2] = (byte) version;
        Damage.assertRefused(folder, Archive.of(members), "ndc-unknown-version-" + version);
    }

    @Test
    void recordsWithoutTimesAreRefused() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(60));
        members.remove("data_runInfo.ndc");
        Damage.assertRefused(folder, Archive.of(members), "no-time-column");
    }

    @Test
    void aMemberInAnothersPlaceIsRefused() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(60));
        members.put("data_runInfo.ndc", member(members, "data_step.ndc"));
        Damage.assertRefused(folder, Archive.of(members), "ndc-other-role");
    }

    @Test
    void anUnknownCurrentRangeIsRefusedAtTheFirstRecord() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(5).galvanostatic(60));
        little(members, "data.ndc").putInt(4_096 + 132 + 75, 7_777);
        Damage.assertRefused(folder, Archive.of(members), "ndc-unknown-range-7777");
    }

    @Test
    void anUnknownCurrentRangeFurtherOnEndsTheRecords() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(5).galvanostatic(60));
        little(members, "data.ndc").putInt(4_096 + 132 + 30 * 87 + 75, 7_777);
        AllRecords records = read(Archive.of(members));
        assertThat(records.size()).isEqualTo(30);
        assertThat(records.report().truncation().orElseThrow().sentence()).contains("7777");
    }

    @Test
    void aMemberThatBreaksOffIsReadUpToThere() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(ROWS));
        members.put("data.ndc", Arrays.copyOf(member(members, "data.ndc"), 2 * 4_096 + 132 + 100 * 8 + 3));
        AllRecords records = read(Archive.of(members));
        assertThat(records.size()).isEqualTo(595);
        assertThat(records.report().truncation()).isPresent();
    }

    @Test
    void anArchiveThatWasCutOffIsReadAsFarAsItTellsTimes() {
        byte[] whole = NdaxWriter.of(14).galvanostatic(20_000);
        AllRecords records = read(Arrays.copyOf(whole, whole.length * 9 / 10));
        assertThat(records.size()).isBetween(1_000, 19_999);
        assertThat(records.report().truncation().orElseThrow().atRow()).isEqualTo(records.size());
        assertThat(records.column(Bdf.TEST_TIME)).doesNotContain(Double.NaN);
    }

    @Test
    void aWrongChecksumIsReported() throws IOException {
        byte[] bytes = Archive.stored(Archive.members(NdaxWriter.of(14).galvanostatic(60)));
        int data = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("data.ndc") + 8;
        bytes[data + 4_096 + 132 + 30 * 8 + 2] ^= 1;
        assertThat(read(bytes).report().repairs()).extracting(Repair::code).contains("checksum-wrong");
    }

    @Test
    void anotherArchiveIsNotTaken() throws IOException {
        byte[] bytes = Archive.of(Map.of("xl/workbook.xml", new byte[10]));
        Damage.assertRefused(folder, bytes, "unknown-format");
    }

    private static ByteBuffer little(Map<String, byte[]> members, String name) {
        return ByteBuffer.wrap(member(members, name)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] member(Map<String, byte[]> members, String name) {
        return java.util.Objects.requireNonNull(members.get(name));
    }
}
