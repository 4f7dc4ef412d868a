package org.provolt.formats.bdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// One column of a row group, as one data page: which values are given, then those values as little-endian float64,
/// packed by gzip. A value that is NaN is not given.
///
/// Source: Apache Parquet, *Encodings* (PLAIN; RLE of definition levels) and *Data Pages*, version 1.
@SuppressWarnings("ArrayRecordComponent") // on its way to a file; never compared
record ParquetPage(byte[] bytes, int rawLength) {

    private static final int DATA_PAGE = 0;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int LENGTH_BYTES = 4;

    /// @param rows how many of the values count
    static ParquetPage of(double[] values, int rows) {
        byte[] levels = levels(values, rows);
        ByteBuffer raw = ByteBuffer.allocate(LENGTH_BYTES + levels.length + rows * Double.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN);
        raw.putInt(levels.length).put(levels);
        for (int row = 0; row < rows; row++) {
            if (!Double.isNaN(values[row])) {
                raw.putDouble(values[row]);
            }
        }
        byte[] packed = packed(raw.array(), raw.position());
        byte[] head = head(rows, raw.position(), packed.length);
        ByteBuffer page = ByteBuffer.allocate(head.length + packed.length);
        return new ParquetPage(page.put(head).put(packed).array(), head.length + raw.position());
    }

    private static byte[] head(int rows, int rawLength, int packedLength) {
        return new CompactThrift()
                .i32(1, DATA_PAGE)
                .i32(2, rawLength)
                .i32(3, packedLength)
                .begin(5)
                .i32(1, rows)
                .i32(2, PLAIN)
                .i32(3, RLE)
                .i32(4, RLE)
                .end()
                .finished();
    }

    /// Runs of given and of missing values: a run's length, doubled, as a varint, then 1 or 0.
    private static byte[] levels(double[] values, int rows) {
        ByteArrayOutputStream levels = new ByteArrayOutputStream();
        int row = 0;
        while (row < rows) {
            boolean missing = Double.isNaN(values[row]);
            int end = row + 1;
            while (end < rows && Double.isNaN(values[end]) == missing) {
                end++;
            }
            int rest = (end - row) << 1;
            while ((rest & ~0x7F) != 0) {
                levels.write((rest & 0x7F) | 0x80);
                rest >>>= 7;
            }
            levels.write(rest);
            levels.write(missing ? 0 : 1);
            row = end;
        }
        return levels.toByteArray();
    }

    private static byte[] packed(byte[] raw, int length) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(length / 2 + 64);
        try (OutputStream gzip = new FastGzip(packed)) {
            gzip.write(raw, 0, length);
        } catch (IOException memoryDoesNotFail) {
            throw new IllegalStateException(memoryDoesNotFail);
        }
        return packed.toByteArray();
    }

    private static final class FastGzip extends GZIPOutputStream {
        FastGzip(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
