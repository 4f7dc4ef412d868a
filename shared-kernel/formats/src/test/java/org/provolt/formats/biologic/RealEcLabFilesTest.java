package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.EvidenceReport.CounterReset;
import org.provolt.formats.RealFiles;
import org.provolt.formats.Reference;
import org.provolt.formats.SameRecords;
import org.provolt.formats.Statistics;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Refused;

/// Real files of BioLogic cyclers against what galvani and EC-Lab read from them.
class RealEcLabFilesTest {

    /// The references are printed with 9 significant digits.
    private static final Percentage PRINTED = Percentage.withPercentage(1e-6);

    static Stream<Path> cyclerFiles() {
        return RealFiles.files(List.of(
                "cycler/biologic_gcpl_issue149.mpr",
                "cycler/biologic_gcpl_issue149.mpt",
                "cycler/biologic_gcpl_pr182_1.mpr",
                "cycler/biologic_gcpl_pr182_1.mpt",
                "cycler/biologic_gcpl_nacoo2_jdb11-1_c3.mpr"));
    }

    static Stream<Path> pairedFiles() {
        return RealFiles.files(List.of("cycler/biologic_gcpl_issue149.mpr", "cycler/biologic_gcpl_pr182_1.mpr"));
    }

    static Stream<Path> impedanceFiles() {
        return RealFiles.files(List.of(
                "eis/biologic_peis_issue149.mpr", "eis/biologic_peis_issue149.mpt", "eis/biologic_peis_ssb_50MPa.mpr"));
    }

    @ParameterizedTest
    @MethodSource("cyclerFiles")
    void everyRecordIsRead(Path file) {
        assertThat((double) AllRecords.of(file).size())
                .isEqualTo(Reference.of(file).summary("records"));
    }

    @ParameterizedTest
    @MethodSource("cyclerFiles")
    void timeVoltageAndCurrentHaveTheReferencesStatistics(Path file) {
        AllRecords records = AllRecords.of(file);
        assertStatistics(file, "time_s", records.column(Bdf.TEST_TIME), 1);
        assertStatistics(file, "voltage_V", records.column(Bdf.VOLTAGE), 1);
        assertStatistics(file, "current_mA", records.column(Bdf.CURRENT), 1e3);
    }

    private static void assertStatistics(Path file, String quantity, double[] values, double perUnit) {
        Offset<Double> rounding = within(1e-9 * Math.abs(Reference.of(file).summary(quantity, "max")));
        Statistics.assertAreTheReferences(file, quantity, values, perUnit, rounding);
    }

    @ParameterizedTest
    @MethodSource("cyclerFiles")
    void theSampledRowsAreTheReferences(Path file) {
        AllRecords records = AllRecords.of(file);
        for (Map<String, String> row : Reference.of(file).rows()) {
            int index = Integer.parseInt(text(row, "row_index"));
            assertThat(records.column(Bdf.TEST_TIME)[index]).isCloseTo(number(row, "time_s"), PRINTED);
            assertThat(records.column(Bdf.VOLTAGE)[index]).isCloseTo(number(row, "voltage_V"), PRINTED);
            assertThat(records.column(Bdf.CURRENT)[index] * 1e3).isCloseTo(number(row, "current_mA"), PRINTED);
            assertThat(records.column(Bdf.CYCLE_COUNT)[index]).isEqualTo(number(row, "cycle"));
            assertThat(records.column(Bdf.STEP_ID)[index]).isEqualTo(number(row, "step"));
            assertThat(records.column("half cycle")[index]).isEqualTo(number(row, "half_cycle"));
        }
    }

    @ParameterizedTest
    @MethodSource("cyclerFiles")
    void theChargeCountersGrowAsTheReferencesHalfCyclesSay(Path file) {
        AllRecords records = AllRecords.of(file);
        double[] charged = records.column(Bdf.CHARGING_CAPACITY);
        double[] discharged = records.column(Bdf.DISCHARGING_CAPACITY);
        double[] halfCycle = records.column("half cycle");
        int before = 0;
        for (Map<String, String> row : Reference.of(file).halfCycles()) {
            int last = lastIndexOf(halfCycle, number(row, "half_cycle"));
            double[] counter = text(row, "direction").equals("charge") ? charged : discharged;
            assertThat((counter[last] - counter[before]) * 1e3).isCloseTo(number(row, "capacity_mAh"), PRINTED);
            before = last;
        }
    }

    private static int lastIndexOf(double[] values, double wanted) {
        int index = values.length - 1;
        while (values[index] != wanted) {
            index--;
        }
        return index;
    }

    @ParameterizedTest
    @MethodSource("cyclerFiles")
    void noRecordRunsBack(Path file) {
        assertThat((double) AllRecords.of(file).report().clock().recordsRunningBack())
                .isEqualTo(Reference.of(file).summary("records_whose_time_runs_back"));
    }

    @ParameterizedTest
    @MethodSource("cyclerFiles")
    void theCurrentNeverContradictsTheChargeCounter(Path file) {
        var sign = AllRecords.of(file).report().currentSign();
        assertThat(sign.agreeing()).isPositive();
        assertThat(sign.contradicting()).isZero();
    }

    @ParameterizedTest
    @MethodSource("pairedFiles")
    void theTextExportHoldsTheSameRecords(Path binary) {
        Path export = exportOf(binary);
        try (CyclerFile first = CyclerFormats.open(binary);
                CyclerFile second = CyclerFormats.open(export)) {
            assertThat(SameRecords.compare(first, second))
                    .isEqualTo(new SameRecords.Result.Same(AllRecords.of(binary).size(), SameRecords.More.NEITHER));
        }
    }

    @ParameterizedTest
    @MethodSource("pairedFiles")
    void everyColumnThatBothHoldIsTheSameToPrintingPrecision(Path binary) {
        AllRecords first = AllRecords.of(binary);
        AllRecords second = AllRecords.of(exportOf(binary));
        assertThat(second.names()).containsAll(first.names());
        for (String name : first.names()) {
            double largest =
                    Arrays.stream(first.column(name)).map(Math::abs).max().orElse(0);
            // Float32 is printed with 8 significant digits; a derived current differences two float64 times.
            double allowed = name.equals(Bdf.CURRENT) ? 1e-4 * largest : 1e-7 * largest;
            assertThat(second.column(name)).as(name).containsExactly(first.column(name), within(allowed));
        }
    }

    private static Path exportOf(Path binary) {
        return binary.resolveSibling(String.valueOf(binary.getFileName()).replace(".mpr", ".mpt"));
    }

    @ParameterizedTest
    @MethodSource("impedanceFiles")
    void impedanceIsRefusedByName(Path file) {
        assertThatThrownBy(() -> CyclerFormats.open(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("not-a-cycler-technique"));
    }

    @Test
    void anMprTellsWhenAndOnWhatItWasRecorded() {
        assertTold(AllRecords.of(RealFiles.file("cycler/biologic_gcpl_issue149.mpr")));
    }

    @Test
    void anMptTellsWhenAndOnWhatItWasRecorded() {
        assertTold(AllRecords.of(RealFiles.file("cycler/biologic_gcpl_issue149.mpt")));
    }

    /// As EC-Lab prints it in the header of the export.
    private static void assertTold(AllRecords records) {
        var told = records.description();
        assertThat(told.technique()).isEqualTo("GCPL");
        assertThat(told.acquisitionStart())
                .isEqualTo(new AcquisitionStart.FileLocal(LocalDateTime.parse("2024-01-10T11:02:29.886")));
        assertThat(told.channel()).contains("1");
        assertThat(told.channelSerial()).contains("15265");
        assertThat(told.deviceSerial()).contains("1854");
        assertThat(told.software()).contains("EC-Lab 11.50");
    }

    @Test
    void aFileWithoutALogTellsTheDayOnly() {
        assertThat(AllRecords.of(RealFiles.file("cycler/biologic_gcpl_pr182_1.mpr"))
                        .description()
                        .acquisitionStart())
                .isEqualTo(new AcquisitionStart.DateOnly(LocalDate.of(2024, 5, 7)));
    }

    @Test
    void theHoleInWhichImpedanceRanIsReported() {
        var clock = AllRecords.of(RealFiles.file("cycler/biologic_gcpl_issue149.mpr"))
                .report()
                .clock();
        assertThat(clock.longestHoleSecond()).isCloseTo(170.42, within(0.01));
    }

    /// EC-Lab restarts (Q-Qo) with each of the three loops; the charge of the impedance in between is in it.
    @Test
    void theRestartsOfTheNetCounterAreReported() {
        assertThat(AllRecords.of(RealFiles.file("cycler/biologic_gcpl_issue149.mpr"))
                        .report()
                        .counterResets())
                .contains(new CounterReset("(Q-Qo)/mA.h", 3, 33));
    }

    private static String text(Map<String, String> row, String name) {
        return java.util.Objects.requireNonNull(row.get(name));
    }

    private static double number(Map<String, String> row, String name) {
        return Double.parseDouble(text(row, name));
    }
}
