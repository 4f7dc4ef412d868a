package org.provolt.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.SameRecords.More;
import org.provolt.formats.SameRecords.Result;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

class SameRecordsTest {

    private static final Columns RECORDS = records(2_500);

    @Test
    void recordsAreTheSameAsThemselvesHoweverTheyAreSplit() {
        assertThat(SameRecords.compare(blocks(RECORDS, 1_000), blocks(RECORDS, 7)))
                .isEqualTo(new Result.Same(2_500, More.NEITHER));
    }

    @Test
    void aLongerFirstIsSaidToGoOn() {
        assertThat(SameRecords.compare(blocks(RECORDS, 1_000), blocks(RECORDS.rows(0, 2_000), 1_000)))
                .isEqualTo(new Result.Same(2_000, More.FIRST));
    }

    @Test
    void aLongerSecondIsSaidToGoOn() {
        assertThat(SameRecords.compare(blocks(RECORDS.rows(0, 10), 1_000), blocks(RECORDS, 1_000)))
                .isEqualTo(new Result.Same(10, More.SECOND));
    }

    @Test
    void theFirstDifferenceIsNamed() {
        Columns other = changed(Bdf.VOLTAGE, 1_234, 1e-5);
        assertThat(SameRecords.compare(blocks(RECORDS, 1_000), blocks(other, 1_000)))
                .isEqualTo(new Result.Different(
                        1_234, Bdf.VOLTAGE, RECORDS.at(Bdf.VOLTAGE, 1_234), other.at(Bdf.VOLTAGE, 1_234)));
    }

    @Test
    void whatPrintingLosesIsNoDifference() {
        Columns printed = changed(Bdf.VOLTAGE, 1_234, 5e-8);
        assertThat(SameRecords.compare(blocks(RECORDS, 1_000), blocks(printed, 1_000)))
                .isEqualTo(new Result.Same(2_500, More.NEITHER));
    }

    @Test
    void anotherTimeIsADifference() {
        Columns later = changed(Bdf.TEST_TIME, 3, 1e-3);
        assertThat(SameRecords.compare(blocks(RECORDS, 1_000), blocks(later, 1_000)))
                .isInstanceOf(Result.Different.class);
    }

    @Test
    void aValueThatOnlyOneGivesIsADifference() {
        Columns missing = changed(Bdf.CURRENT, 3, Double.NaN);
        assertThat(SameRecords.compare(blocks(RECORDS, 1_000), blocks(missing, 1_000)))
                .isInstanceOf(Result.Different.class);
    }

    @Test
    void aMadeTextExportIsItsBinarysSecondRepresentation(@TempDir Path folder) {
        MadeTest test = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made");
        Columns made = MadeRecords.galvanostatic(1_100);
        try (CyclerFile binary = CyclerFormats.open(
                        MadeFile.in(folder, MprWriter.of(test).bytes(made)));
                CyclerFile text = CyclerFormats.open(MadeFile.in(
                        folder, MptWriter.of(test).withDecimalComma().bytes(made)))) {
            assertThat(SameRecords.compare(binary, text)).isEqualTo(new Result.Same(1_100, More.NEITHER));
        }
    }

    private static Columns records(int rows) {
        double[] second = new double[rows];
        double[] volt = new double[rows];
        double[] ampere = new double[rows];
        for (int row = 0; row < rows; row++) {
            second[row] = row * 10;
            volt[row] = 3 + row * 1e-4;
            ampere[row] = -1e-3;
        }
        return Columns.of(columns(second, volt, ampere));
    }

    private static Map<String, double[]> columns(double[] second, double[] volt, double[] ampere) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, second);
        columns.put(Bdf.VOLTAGE, volt);
        columns.put(Bdf.CURRENT, ampere);
        return columns;
    }

    private static Columns changed(String name, int row, double by) {
        Map<String, double[]> columns =
                columns(RECORDS.column(Bdf.TEST_TIME), RECORDS.column(Bdf.VOLTAGE), RECORDS.column(Bdf.CURRENT));
        double[] values = java.util.Objects.requireNonNull(columns.get(name));
        values[row] += by;
        return Columns.of(columns);
    }

    private static Supplier<Optional<Columns>> blocks(Columns records, int size) {
        List<Columns> blocks = new ArrayList<>();
        for (int from = 0; from < records.size(); from += size) {
            blocks.add(records.rows(from, Math.min(records.size(), from + size)));
        }
        Iterator<Columns> iterator = blocks.iterator();
        return () -> iterator.hasNext() ? Optional.of(iterator.next()) : Optional.empty();
    }
}
