package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.RealFiles;
import org.provolt.formats.Reference;
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
                "cycler/arbin_20160805_test001_45.res"));
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
        assertStatistics(file, "time_s", records.column(Bdf.TEST_TIME), 1, within(1e-4));
        assertStatistics(file, "voltage_V", records.column(Bdf.VOLTAGE), 1, FLOAT32);
        double largest = Reference.of(file).summary("current_mA", "max");
        assertStatistics(file, "current_mA", records.column(Bdf.CURRENT), 1e3, within(1e-7 * largest + 1e-9));
    }

    private static void assertStatistics(
            Path file, String quantity, double[] values, double perUnit, Offset<Double> rounding) {
        Reference reference = Reference.of(file);
        double[] scaled = Arrays.stream(values).map(it -> it * perUnit).toArray();
        assertThat(scaled[0]).as(quantity).isCloseTo(reference.summary(quantity, "first"), rounding);
        assertThat(scaled[scaled.length - 1]).isCloseTo(reference.summary(quantity, "last"), rounding);
        assertThat(Arrays.stream(scaled).min()).hasValueCloseTo(reference.summary(quantity, "min"), rounding);
        assertThat(Arrays.stream(scaled).max()).hasValueCloseTo(reference.summary(quantity, "max"), rounding);
        assertThat(Arrays.stream(scaled).average()).hasValueCloseTo(reference.summary(quantity, "mean"), rounding);
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
            assertThat(records.column(Bdf.STEP_ID)[index]).isEqualTo(number(row, "step"));
        }
    }

    /// The reference prints nine digits, eight of float32.
    private static void assertClose(AllRecords records, String column, int row, double expected) {
        assertThat(records.column(column)[row])
                .as(column + " of " + row)
                .isCloseTo(expected, within(6e-8 * Math.abs(expected) + 1e-12));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theAccumulatedChargesAreTheReferencesHalfCycles(Path file) {
        AllRecords records = AllRecords.of(file);
        List<Map<String, String>> halves = Reference.of(file).halfCycles();
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
