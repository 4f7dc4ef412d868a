package org.provolt.pressure.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.provolt.contracts.instrument.LoadCellMessage;
import org.provolt.kernel.Bdf;

/// Readings of ten minutes of one load cell at most, in order of time. Several tellers may have told the same one; it
/// counts once.
///
/// @param second since 1970
/// @param value  V or Pa
/// @param volt   which of the two
@SuppressWarnings("ArrayRecordComponent") // read and passed on; never compared
record ReadingRows(double[] second, double[] value, boolean[] volt) {

    private ReadingRows(int size) {
        this(new double[size], new double[size], new boolean[size]);
    }

    /// @param content times and then values as little-endian float64
    static ReadingRows of(byte[] content, boolean volt) {
        ReadingRows rows = new ReadingRows(content.length / 2 / Double.BYTES);
        ByteBuffer.wrap(content)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asDoubleBuffer()
                .get(rows.second)
                .get(rows.value);
        Arrays.fill(rows.volt, volt);
        return rows;
    }

    /// Times and then values as little-endian float64.
    static byte[] content(double[] second, double[] value) {
        ByteBuffer content =
                ByteBuffer.allocate(2 * second.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        content.asDoubleBuffer().put(second).put(value);
        return content.array();
    }

    /// @param blocks in order of their first times
    static ReadingRows together(List<ReadingRows> blocks) {
        ReadingRows all = new ReadingRows(
                blocks.stream().mapToInt(block -> block.second.length).sum());
        int to = 0;
        boolean rising = true;
        for (ReadingRows block : blocks) {
            int size = block.second.length;
            rising &= to == 0 || size == 0 || block.second[0] > all.second[to - 1];
            System.arraycopy(block.second, 0, all.second, to, size);
            System.arraycopy(block.value, 0, all.value, to, size);
            System.arraycopy(block.volt, 0, all.volt, to, size);
            to += size;
        }
        return rising ? all : all.sorted();
    }

    private ReadingRows sorted() {
        int[] order = IntStream.range(0, second.length)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> second[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        ReadingRows sorted = new ReadingRows(order.length);
        for (int place = 0; place < order.length; place++) {
            sorted.second[place] = second[order[place]];
            sorted.value[place] = value[order[place]];
            sorted.volt[place] = volt[order[place]];
        }
        return sorted;
    }

    /// Those before a moment, and from another on.
    ReadingRows without(double from, double until) {
        int[] rows = IntStream.range(0, second.length)
                .filter(row -> second[row] < from || second[row] >= until)
                .toArray();
        ReadingRows left = new ReadingRows(rows.length);
        for (int place = 0; place < rows.length; place++) {
            left.second[place] = second[rows[place]];
            left.value[place] = value[rows[place]];
            left.volt[place] = volt[rows[place]];
        }
        return left;
    }

    /// Each moment once.
    void through(ReadingBlocks.Taker each) {
        for (int row = 0; row < second.length; row++) {
            if (row == 0 || second[row] != second[row - 1]) {
                each.take(second[row], volt[row] ? LoadCellMessage.VOLT : Bdf.SURFACE_PRESSURE, value[row]);
            }
        }
    }
}
