package org.provolt.formats.neware;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.EvidenceReport.Repair;
import org.provolt.formats.RealFiles;
import org.provolt.formats.Reference;
import org.provolt.formats.Statistics;
import org.provolt.kernel.Bdf;

/// Real files of Neware cyclers against what NewareNDA and BTSDA read from them.
class RealNewareFilesTest {

    private static final Offset<Double> MICROVOLT = within(1e-6);

    static Stream<Path> files() {
        return RealFiles.files(List.of(
                "cycler/neware_testfile.nda",
                "cycler/neware_new_nda_file.nda",
                "cycler/neware_interp.ndax",
                "cycler/neware_nw4-120-1-6-53.ndax"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRecordIsRead(Path file) {
        assertThat((double) AllRecords.of(file).size())
                .isEqualTo(Reference.of(file).summary("records"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void voltageAndCurrentHaveTheReferencesStatistics(Path file) {
        AllRecords records = AllRecords.of(file);
        Statistics.assertAreTheReferences(file, "voltage_V", records.column(Bdf.VOLTAGE), 1, MICROVOLT);
        double largest = Math.abs(Reference.of(file).summary("current_mA", "min"));
        Statistics.assertAreTheReferences(
                file, "current_mA", records.column(Bdf.CURRENT), 1e3, within(1e-6 * largest + 1e-12));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSampledRowsAreTheReferences(Path file) {
        AllRecords records = AllRecords.of(file);
        double before = records.column(Bdf.TEST_TIME)[0];
        double clock = clock(records)[0];
        for (Map<String, String> row : Reference.of(file).rows()) {
            int index = Integer.parseInt(text(row, "row_index"));
            assertThat(records.column(Bdf.TEST_TIME)[index] - before)
                    .isCloseTo(number(row, "time_s"), asFloat32(row, "time_s"));
            assertThat(records.column(Bdf.VOLTAGE)[index]).isCloseTo(number(row, "voltage_V"), MICROVOLT);
            assertThat(records.column(Bdf.CURRENT)[index] * 1e3)
                    .isCloseTo(number(row, "current_mA"), within(1e-7 * Math.abs(number(row, "current_mA")) + 1e-12));
            assertThat(records.column(Bdf.STEP_COUNT)[index]).isEqualTo(number(row, "step"));
            assertThat(clock(records)[index] - clock).isCloseTo(number(row, "clock_s"), asFloat32(row, "clock_s"));
        }
    }

    /// The reference's tool holds times as float32; the reference prints 9 digits.
    private static Offset<Double> asFloat32(Map<String, String> row, String name) {
        return within(Math.ulp((float) number(row, name)) + 2e-3);
    }

    private static double[] clock(AllRecords records) {
        return records.column(records.names().contains(Bdf.UNIX_TIME) ? Bdf.UNIX_TIME : NewareColumn.LOCAL);
    }

    @ParameterizedTest
    @MethodSource("files")
    void theStepsChargesAreTheReferences(Path file) {
        AllRecords records = AllRecords.of(file);
        for (Map<String, String> row : Reference.of(file).rows()) {
            int index = Integer.parseInt(text(row, "row_index"));
            assertThat(stepCharge(records, index, 1))
                    .isCloseTo(number(row, "q_charge_mAh"), rounding(row, "q_charge_mAh"));
            assertThat(stepCharge(records, index, -1))
                    .isCloseTo(number(row, "q_discharge_mAh"), rounding(row, "q_discharge_mAh"));
        }
    }

    private static Offset<Double> rounding(Map<String, String> row, String name) {
        return within(1e-6 * Math.abs(number(row, name)) + 1e-12);
    }

    private static double stepCharge(AllRecords records, int index, int direction) {
        if (records.names().contains(Bdf.STEP_NET_CAPACITY)) {
            return Math.max(0, direction * records.column(Bdf.STEP_NET_CAPACITY)[index] * 1e3);
        }
        String counter = direction > 0 ? Bdf.STEP_CHARGING_CAPACITY : Bdf.STEP_DISCHARGING_CAPACITY;
        return records.column(counter)[index] * 1e3;
    }

    @ParameterizedTest
    @MethodSource("files")
    void theAccumulatedChargesAreTheReferencesHalfCycles(Path file) {
        AllRecords records = AllRecords.of(file);
        if (!file.resolveSibling("reference")
                .resolve(file.getFileName() + ".halfcycles.csv")
                .toFile()
                .exists()) {
            assertThat(Arrays.stream(records.column(Bdf.CHARGING_CAPACITY)).max())
                    .hasValue(0);
            return;
        }
        for (Map<String, String> row : Reference.of(file).halfCycles()) {
            String counter = text(row, "direction").equals("charge") ? Bdf.CHARGING_CAPACITY : Bdf.DISCHARGING_CAPACITY;
            double[] counted = records.column(counter);
            int before = Math.max(0, (int) number(row, "first_row") - 1);
            assertThat((counted[(int) number(row, "last_row")] - counted[before]) * 1e3)
                    .isCloseTo(number(row, "capacity_mAh"), within(1e-4 * number(row, "capacity_mAh")));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTestTimeRunsBack(Path file) {
        assertThat((double) AllRecords.of(file).report().clock().recordsRunningBack())
                .isEqualTo(Reference.of(file).summary("records_whose_time_runs_back"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theCurrentNeverContradictsTheCharge(Path file) {
        assertThat(AllRecords.of(file).report().currentSign().contradicting()).isZero();
    }

    @Test
    void theClockThatWasPutBackIsReportedAndTheTestTimeCountsOn() {
        var clock = AllRecords.of(RealFiles.file("cycler/neware_testfile.nda"))
                .report()
                .clock()
                .wallClock()
                .orElseThrow();
        assertThat(clock.recordsRunningBack()).isEqualTo(1);
        assertThat(clock.elapsedSecond() - clock.testTimeElapsedSecond()).isGreaterThan(10_000);
    }

    @Test
    void everyRecordsTimeIsBtsdasTotalTime() throws IOException {
        AllRecords records = AllRecords.of(RealFiles.file("cycler/neware_interp.ndax"));
        List<String> lines =
                Files.readAllLines(RealFiles.file("cycler/neware_interp.btsda.csv"), StandardCharsets.ISO_8859_1);
        assertThat(records.size()).isEqualTo(lines.size() - 1);
        for (int row = 0; row < records.size(); row++) {
            String[] cells = lines.get(row + 1).split(",", -1);
            assertThat(records.column(Bdf.TEST_TIME)[row]).isCloseTo(seconds(cells[5]), within(1e-6));
            assertThat(records.column(Bdf.STEP_TIME)[row]).isCloseTo(seconds(cells[4]), within(1e-6));
            assertThat(records.column(Bdf.CYCLE_COUNT)[row]).isEqualTo(Double.parseDouble(cells[1]));
            assertThat(records.column(Bdf.STEP_ID)[row]).isEqualTo(Double.parseDouble(cells[2]));
            assertThat(records.column(Bdf.UNIX_TIME)[row] - records.column(Bdf.UNIX_TIME)[0])
                    .isCloseTo(clock(cells[20]) - clock(lines.get(1).split(",", -1)[20]), within(1e-6));
        }
    }

    private static double seconds(String text) {
        String[] parts = text.split(":", -1);
        return Integer.parseInt(parts[0]) * 3_600 + Integer.parseInt(parts[1]) * 60 + Double.parseDouble(parts[2]);
    }

    private static double clock(String text) {
        LocalDateTime at = LocalDateTime.parse(text.replace(' ', 'T'));
        return at.toEpochSecond(ZoneOffset.UTC) + at.getNano() / 1e9;
    }

    @Test
    void timesThatTheFileDoesNotTellAreReportedAsComputed() {
        var report = AllRecords.of(RealFiles.file("cycler/neware_interp.ndax")).report();
        assertThat(report.repairs())
                .extracting(Repair::code, Repair::count)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("time-interpolated", 267L));
    }

    @Test
    void theFilesTellWhenTheyBegan() {
        assertBegan(
                "cycler/neware_testfile.nda", new AcquisitionStart.FileUtc(Instant.parse("2024-05-27T08:02:53.960Z")));
        assertBegan(
                "cycler/neware_new_nda_file.nda",
                new AcquisitionStart.FileLocal(LocalDateTime.parse("2020-03-25T11:16:50")));
        assertBegan(
                "cycler/neware_interp.ndax", new AcquisitionStart.FileUtc(Instant.parse("2025-06-17T08:26:39.383Z")));
        assertBegan(
                "cycler/neware_nw4-120-1-6-53.ndax",
                new AcquisitionStart.FileUtc(Instant.parse("2025-04-07T10:48:21.950Z")));
    }

    private static void assertBegan(String file, AcquisitionStart start) {
        assertThat(AllRecords.of(RealFiles.file(file)).description().acquisitionStart())
                .isEqualTo(start);
    }

    @Test
    void theArchiveTellsItsChannelAndSoftware() {
        var told = AllRecords.of(RealFiles.file("cycler/neware_nw4-120-1-6-53.ndax"))
                .description();
        assertThat(told.channel()).contains("120-0-6");
        assertThat(told.software()).contains("BTSServer(R3)-8.0.0.390 (2024.06.24)");
    }

    private static String text(Map<String, String> row, String name) {
        return java.util.Objects.requireNonNull(row.get(name));
    }

    private static double number(Map<String, String> row, String name) {
        return Double.parseDouble(text(row, name));
    }
}
