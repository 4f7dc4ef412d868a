package org.provolt.e2e.client;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Consecutive records of a live run, as an instrument tells them.
///
/// @param columns by their BDF names
public record Batch(String runId, String seriesId, long firstRecordIndex, Map<String, double[]> columns) {

    /// Records of each plating in [#live].
    public static final int PLATED = 100;

    /// Records of each stripping: so the Coulombic efficiency is 90 %.
    public static final int STRIPPED = 90;

    private static final int CYCLE = PLATED + STRIPPED;
    private static final double RECORD_EVERY_SECOND = 10;
    private static final double AMPERE = 5e-4;
    private static final double PLATEAU_VOLT = 0.02;

    /// Cycles at constant current, a record every 10 s: plating, then stripping.
    public static Batch live(String runId, int cycles) {
        double[] ampere = IntStream.range(0, cycles * CYCLE)
                .mapToDouble(row -> row % CYCLE < PLATED ? -AMPERE : AMPERE)
                .toArray();
        double[] second = IntStream.range(0, ampere.length)
                .mapToDouble(row -> row * RECORD_EVERY_SECOND)
                .toArray();
        double[] volt = IntStream.range(0, ampere.length)
                .mapToDouble(row -> Math.signum(ampere[row]) * PLATEAU_VOLT + row * 1e-6)
                .toArray();
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put("test_time_second", second);
        columns.put("voltage_volt", volt);
        columns.put("current_ampere", ampere);
        return new Batch(runId, "live-1", 0, columns);
    }

    public int size() {
        return columns.values().iterator().next().length;
    }

    /// Some of the records.
    public Batch rows(int from, int to) {
        Map<String, double[]> part = new LinkedHashMap<>();
        columns.forEach((name, values) -> part.put(name, Arrays.copyOfRange(values, from, to)));
        return new Batch(runId, seriesId, firstRecordIndex + from, part);
    }

    /// The same with one value changed.
    public Batch with(String column, int row, double value) {
        Batch copy = rows(0, size());
        copy.columns().get(column)[row] = value;
        return copy;
    }

    /// Cut into batches of that many records.
    public List<Batch> cut(int records) {
        return IntStream.iterate(0, from -> from < size(), from -> from + records)
                .mapToObj(from -> rows(from, Math.min(size(), from + records)))
                .toList();
    }
}
