package org.provolt.metrics.readings;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.provolt.kernel.Columns;

/// Readings of ten minutes of one load cell at most, in order of time.
///
/// @param second since 1970
/// @param value  V or Pa
/// @param volt   which of the two
@SuppressWarnings("ArrayRecordComponent") // read and passed on; never compared
record PartReadings(double[] second, double[] value, boolean[] volt) {

    private PartReadings(int size) {
        this(new double[size], new double[size], new boolean[size]);
    }

    /// @param content times and then values as little-endian float64
    static PartReadings of(byte[] content, boolean volt) {
        PartReadings readings = new PartReadings(content.length / 2 / Double.BYTES);
        ByteBuffer.wrap(content)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(readings.second)
                .get(readings.value);
        Arrays.fill(readings.volt, volt);
        return readings;
    }

    /// Times and then values as little-endian float64.
    static byte[] content(double[] second, double[] value) {
        ByteBuffer content =
                ByteBuffer.allocate(2 * second.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        content.asDoubleBuffer().put(second).put(value);
        return content.array();
    }

    /// Some rows of columns.
    static Columns rows(Columns columns, int[] rows) {
        Map<String, double[]> some = new LinkedHashMap<>();
        columns.names()
                .forEach(name -> some.put(
                        name,
                        Arrays.stream(rows)
                                .mapToDouble(row -> columns.at(name, row))
                                .toArray()));
        return Columns.of(some);
    }

    /// Those outside a span of time.
    PartReadings without(LiveWithdrawals.Span span) {
        int[] rows = IntStream.range(0, second.length)
                .filter(row -> !span.holds(second[row]))
                .toArray();
        PartReadings left = new PartReadings(rows.length);
        for (int place = 0; place < rows.length; place++) {
            left.second[place] = second[rows[place]];
            left.value[place] = value[rows[place]];
            left.volt[place] = volt[rows[place]];
        }
        return left;
    }

    /// @param blocks in order of their first times
    static PartReadings together(List<PartReadings> blocks) {
        PartReadings all = new PartReadings(
                blocks.stream().mapToInt(block -> block.second.length).sum());
        int to = 0;
        boolean rising = true;
        for (PartReadings block : blocks) {
            int size = block.second.length;
            rising &= to == 0 || block.second[0] > all.second[to - 1];
            System.arraycopy(block.second, 0, all.second, to, size);
            System.arraycopy(block.value, 0, all.value, to, size);
            System.arraycopy(block.volt, 0, all.volt, to, size);
            to += size;
        }
        return rising ? all : all.sorted();
    }

    private PartReadings sorted() {
        int[] order = IntStream.range(0, second.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> second[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        PartReadings sorted = new PartReadings(order.length);
        for (int place = 0; place < order.length; place++) {
            sorted.second[place] = second[order[place]];
            sorted.value[place] = value[order[place]];
            sorted.volt[place] = volt[order[place]];
        }
        return sorted;
    }

    /// Each moment once: several tellers may have told the same reading.
    void through(ReadingBlocks.Taker each) {
        for (int row = 0; row < second.length; row++) {
            if (row == 0 || second[row] != second[row - 1]) {
                each.take(second[row], value[row], volt[row]);
            }
        }
    }
}
