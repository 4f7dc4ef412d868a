package org.provolt.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.provolt.analysis.record.RecordBlock;
import org.provolt.analysis.record.RunRecords;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Cycles of plating and stripping at a constant current, a record each second: time, voltage and current, in memory,
/// in blocks as they are stored.
///
/// @param blocks of one series, each but the last of equal length
/// @param arrays the same values, for the lower bound
record MadeTable(List<RecordBlock> blocks, List<double[]> arrays) implements RunRecords {

    private static final int BLOCK_RECORDS = 1_000;
    private static final double AMPERE = 5e-4;
    private static final double NOISE_VOLT = 1e-4;

    static MadeTable of(int cycles, int recordsEach) {
        int records = cycles * recordsEach;
        int half = recordsEach / 2;
        IntToDoubleFunction sign = row -> row % recordsEach < half ? -1 : 1;
        double[] second = values(records, row -> row);
        double[] volt = values(records, row -> sign.applyAsDouble(row) * 0.02 + curve(row % half, half) + noise(row));
        double[] ampere = values(records, row -> sign.applyAsDouble(row) * AMPERE);
        List<RecordBlock> blocks = IntStream.iterate(0, from -> from < records, from -> from + BLOCK_RECORDS)
                .mapToObj(from -> block(from, Math.min(records, from + BLOCK_RECORDS), second, volt, ampere))
                .toList();
        return new MadeTable(blocks, List.of(second, volt, ampere));
    }

    private static double curve(int at, int of) {
        return 0.004 * at / of;
    }

    /// Without a pattern that a processor could learn, and the same each time.
    private static double noise(int row) {
        return NOISE_VOLT * (((row * 0x9E3779B9) >>> 8) / (double) (1 << 24) - 0.5);
    }

    private static double[] values(int records, IntToDoubleFunction value) {
        double[] values = new double[records];
        Arrays.setAll(values, value);
        return values;
    }

    private static RecordBlock block(int from, int to, double[] second, double[] volt, double[] ampere) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, Arrays.copyOfRange(second, from, to));
        columns.put(Bdf.VOLTAGE, Arrays.copyOfRange(volt, from, to));
        columns.put(Bdf.CURRENT, Arrays.copyOfRange(ampere, from, to));
        return new RecordBlock(0, from, 0, Columns.of(columns));
    }

    int records() {
        return arrays.getFirst().length;
    }

    long bytes() {
        return (long) records() * arrays.size() * Double.BYTES;
    }

    double sum() {
        double sum = 0;
        for (double[] values : arrays) {
            for (double value : values) {
                sum += value;
            }
        }
        return sum;
    }

    @Override
    public int seriesCount() {
        return 1;
    }

    @Override
    public Optional<RecordBlock> blockAt(int series, long record) {
        return record < records() ? Optional.of(blocks.get((int) (record / BLOCK_RECORDS))) : Optional.empty();
    }
}
