package org.provolt.cycling.door;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Records as an instrument counts them: record n has the same values in whatever batch it comes.
record Rows(long from, long to, Map<String, double[]> columns) {

    static Rows of(long from, long to) {
        return of(from, to, 0);
    }

    /// @param shiftVolt by how much the voltages are another's
    static Rows of(long from, long to, double shiftVolt) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(
                "test_time_second",
                LongStream.range(from, to).mapToDouble(n -> 0.5 * n).toArray());
        columns.put(
                "voltage_volt",
                LongStream.range(from, to)
                        .mapToDouble(n -> voltageVolt(n) + shiftVolt)
                        .toArray());
        columns.put(
                "current_ampere",
                LongStream.range(from, to).mapToDouble(n -> -5e-4).toArray());
        return new Rows(from, to, columns);
    }

    static double voltageVolt(long record) {
        return -0.05 + Math.sin(record / 40.0) / 100;
    }

    Rows with(String name, double... values) {
        Map<String, double[]> more = new LinkedHashMap<>(columns);
        more.put(name, values);
        return new Rows(from, to, more);
    }

    Rows without(String name) {
        Map<String, double[]> fewer = new LinkedHashMap<>(columns);
        fewer.remove(name);
        return new Rows(from, to, fewer);
    }

    /// A message of contract.md as text; NaN and Infinity as Python writes them.
    String json(String runId, String seriesId) {
        return json(runId, seriesId, "");
    }

    /// @param more further members, such as `, "time_anchor": {…}`
    String json(String runId, String seriesId, String more) {
        String arrays = columns.entrySet().stream()
                .map(column -> "\"" + column.getKey() + "\": "
                        + Arrays.stream(column.getValue())
                                .mapToObj(value -> String.format(Locale.ROOT, "%s", value))
                                .collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(", "));
        return """
                {"run_id": "%s", "series_id": "%s", "first_record_index": %d, "columns": {%s}%s}""".formatted(runId, seriesId, from, arrays, more);
    }

    byte[] cbor(String runId, String seriesId) {
        return CborBytes.batch(runId, seriesId, from, columns, CborBytes.FLOAT64_LITTLE_ENDIAN);
    }
}
