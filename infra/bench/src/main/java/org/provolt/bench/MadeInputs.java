package org.provolt.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Pattern;
import org.provolt.formats.bdf.BdfCsvWriter;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTable;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.formats.made.NdaxWriter;
import org.provolt.formats.made.NewareRecord;
import org.provolt.kernel.Columns;

/// Files as large as a benchmark needs, made within the heap of one.
final class MadeInputs {

    private static final MadeTest TEST = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "bench");
    private static final int MPR_ROWS = 20_000;
    private static final int MPR_COPIES = 15;
    private static final int BLOCK_ROWS = 5_000;
    private static final int TEXT_ROWS = 20_000;
    private static final Pattern LONG_NUMBER = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
    private static final int DECIMALS = 10;

    private MadeInputs() {}

    /// Some 300,000 records: the same 20,000 again and again, told as one table.
    static Path mpr(Path folder) throws IOException {
        byte[] once = MprWriter.of(TEST).bytes(MadeRecords.galvanostatic(MPR_ROWS));
        return Files.write(folder.resolve("made.mpr"), Repeated.mpr(once, MPR_ROWS, MPR_COPIES));
    }

    static Path ndax(Path folder) throws IOException {
        Path file = folder.resolve("made.ndax");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NdaxWriter.of(14).write(out, 500_000, NewareRecord::galvanostatic);
        }
        return file;
    }

    static Path mpt(Path folder) throws IOException {
        return Files.write(
                folder.resolve("made.mpt"),
                Repeated.lines(MptWriter.of(TEST).bytes(MadeRecords.galvanostatic(TEXT_ROWS)), TEXT_ROWS, 10));
    }

    static Path maccor(Path folder) throws IOException {
        return Files.write(
                folder.resolve("made-maccor.txt"),
                Repeated.lines(asPrinted(MadeCyclerTables.maccor(TEXT_ROWS)).bytes(), TEXT_ROWS, 20));
    }

    /// Ten decimals, as Maccor's program prints; made tables have all that a double needs.
    private static MadeTable asPrinted(MadeTable table) {
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(MadeInputs::asPrinted).toList())
                .toList();
        return new MadeTable(table.before(), table.heads(), rows, table.delimiter(), table.decimalComma());
    }

    private static String asPrinted(String cell) {
        return LONG_NUMBER.matcher(cell).matches()
                ? new BigDecimal(cell).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString()
                : cell;
    }

    static Path bdf(Path folder) throws IOException {
        return bdf(folder, 500_000);
    }

    /// Six columns: time, voltage, current, cycle, step, unix time.
    static Path bdf(Path folder, int rows) throws IOException {
        Path file = folder.resolve("made-bdf.csv");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            BdfCsvWriter csv = new BdfCsvWriter(out);
            for (int from = 0; from < rows; from += BLOCK_ROWS) {
                csv.write(block(from, Math.min(BLOCK_ROWS, rows - from)));
            }
        }
        return file;
    }

    private static Columns block(int from, int rows) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("test_time_second", values(from, rows, row -> row * 0.1));
        columns.put("voltage_volt", values(from, rows, row -> Math.round(3.2e6 + 1e5 * Math.sin(row * 1e-3)) / 1e6));
        columns.put("current_ampere", values(from, rows, row -> (row / 500 % 2 == 0 ? 1 : -1) * 0.0005123));
        columns.put("cycle_count", values(from, rows, row -> row / 1_000 + 1));
        columns.put("step_count", values(from, rows, row -> row / 500 % 2 + 1));
        columns.put("unix_time_second", values(from, rows, row -> 1_793_610_000.0 + row * 0.1));
        return Columns.of(columns);
    }

    private static double[] values(int from, int rows, IntToDoubleFunction value) {
        double[] values = new double[rows];
        Arrays.setAll(values, at -> value.applyAsDouble(from + at));
        return values;
    }
}
