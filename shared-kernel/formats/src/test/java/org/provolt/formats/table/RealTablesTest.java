package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.RealFiles;
import org.provolt.formats.Reference;
import org.provolt.formats.Statistics;
import org.provolt.kernel.Bdf;

/// Real tables of cyclers, as text, workbook and database, against what other tools read from them.
class RealTablesTest {

    /// Databases hold voltages as float32, and the reference's tool prints eight digits of them.
    private static final Offset<Double> FLOAT32 = within(3e-7);

    static Stream<Path> files() {
        return RealFiles.files(List.of(
                "cycler/maccor_simba_napf6.txt",
                "cycler/maccor_xtesladiag_000038.078",
                "cycler/arbin_mits_sample.csv",
                "cycler/arbin_bs542_graphite_li.xlsx",
                "cycler/arbin_navani.res",
                "cycler/arbin_20160805_test001_45.res",
                "cycler/neware_ife_hierarchical.csv",
                "cycler/neware_interp.btsda.csv",
                "cycler/landt_si_li_cycle_tab.xlsx",
                "cycler/bdf_slpba842124hv_rate.bdf.csv"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyRecordIsRead(Path file) {
        AllRecords records = AllRecords.of(file);
        assertThat((double) records.size()).isEqualTo(Reference.of(file).summary("records"));
        assertThat(records.report().truncation()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void timeVoltageAndCurrentHaveTheReferencesStatistics(Path file) {
        AllRecords records = AllRecords.of(file);
        Statistics.assertAreTheReferences(file, "time_s", records.column(Bdf.TEST_TIME), 1, within(1e-4));
        Statistics.assertAreTheReferences(file, "voltage_V", records.column(Bdf.VOLTAGE), 1, FLOAT32);
        double largest = Reference.of(file).summary("current_mA", "max");
        Statistics.assertAreTheReferences(
                file, "current_mA", records.column(Bdf.CURRENT), 1e3, within(1e-7 * largest + 1e-9));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theSampledRowsAreTheReferences(Path file) {
        AllRecords records = AllRecords.of(file);
        for (Map<String, String> row : Reference.of(file).rows()) {
            int index = (int) number(row, "row_index");
            assertClose(records, Bdf.TEST_TIME, index, number(row, "time_s"));
            assertClose(records, Bdf.VOLTAGE, index, number(row, "voltage_V"));
            assertClose(records, Bdf.CURRENT, index, number(row, "current_mA") / 1e3);
            assertThat(records.column(Bdf.CYCLE_COUNT)[index]).isEqualTo(number(row, "cycle"));
            assertThat(number(row, "step")).isIn(steps(records, index));
        }
    }

    /// The reference tells the protocol's step, or BTSDA's running number of it.
    private static List<Double> steps(AllRecords records, int index) {
        return Stream.of(Bdf.STEP_ID, Bdf.STEP_COUNT, "step_index")
                .filter(records.names()::contains)
                .map(name -> records.column(name)[index])
                .toList();
    }

    /// The reference prints nine digits, eight of float32.
    private static void assertClose(AllRecords records, String column, int row, double expected) {
        assertThat(records.column(column)[row])
                .as(column + " of " + row)
                .isCloseTo(expected, within(6e-8 * Math.abs(expected) + 1e-12));
    }

    static Stream<Path> filesWithCounters() {
        return files().filter(file -> !String.valueOf(file.getFileName()).startsWith("bdf"));
    }

    @ParameterizedTest
    @MethodSource("filesWithCounters")
    void theAccumulatedChargesAreTheReferencesHalfCycles(Path file) {
        AllRecords records = AllRecords.of(file);
        Reference reference = Reference.of(file);
        if (reference.summary("integrated_charge_mAh") == 0) {
            assertThat(records.column(Bdf.CHARGING_CAPACITY)).containsOnly(0);
            return;
        }
        List<Map<String, String>> halves = reference.halfCycles();
        assertThat(halves).isNotEmpty();
        for (Map<String, String> row : halves) {
            String counter = text(row, "direction").equals("charge") ? Bdf.CHARGING_CAPACITY : Bdf.DISCHARGING_CAPACITY;
            double[] counted = records.column(counter);
            int before = Math.max(0, (int) number(row, "first_row") - 1);
            assertThat((counted[(int) number(row, "last_row")] - counted[before]) * 1e3)
                    .as(row.toString())
                    .isCloseTo(number(row, "capacity_mAh"), within(1e-4 * number(row, "capacity_mAh")));
        }
    }

    /// Without counters the current is integrated, not over times that run back.
    @Test
    void aFileWithoutCountersHasTheReferencesIntegrals() {
        Path file = RealFiles.file("cycler/bdf_slpba842124hv_rate.bdf.csv");
        AllRecords records = AllRecords.of(file);
        double[] second = records.column(Bdf.TEST_TIME);
        double[] ampere = records.column(Bdf.CURRENT);
        double in = 0;
        double out = 0;
        for (int row = 1; row < second.length; row++) {
            double hours = (second[row] - second[row - 1]) / 3_600;
            double charge = hours > 0 && second[row - 1] > 0 ? (ampere[row] + ampere[row - 1]) / 2 * hours : 0;
            in += Math.max(charge, 0);
            out += Math.max(-charge, 0);
        }
        Reference reference = Reference.of(file);
        assertThat(in * 1e3).isCloseTo(reference.summary("integrated_charge_mAh"), withinPercentage(0.5));
        assertThat(out * 1e3).isCloseTo(reference.summary("integrated_discharge_mAh"), withinPercentage(0.5));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theClockRunsAsInTheReference(Path file) {
        assertThat((double) AllRecords.of(file).report().clock().recordsRunningBack())
                .isEqualTo(Reference.of(file).summary("records_whose_time_runs_back"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingHadToBeTakenAsNotGiven(Path file) {
        AllRecords records = AllRecords.of(file);
        assertThat(records.report().repairs())
                .extracting(repair -> repair.code())
                .doesNotContain("unreadable-cell", "required-value-missing");
    }

    private static String text(Map<String, String> row, String name) {
        return Objects.requireNonNull(row.get(name));
    }

    private static double number(Map<String, String> row, String name) {
        return Double.parseDouble(text(row, name));
    }
}
