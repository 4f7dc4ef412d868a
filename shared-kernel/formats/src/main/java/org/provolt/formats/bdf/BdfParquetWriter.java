package org.provolt.formats.bdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Writes records as BDF Parquet, block by block: the heads of BDF's text files, each column of float64, a value that
/// the instrument did not give is null.
///
/// Holds at most one row group of about 16 MiB. Source: Apache Parquet, *File Format* and `parquet.thrift`.
public final class BdfParquetWriter {

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int MOST_VALUES = 1 << 21;
    private static final int MOST_ROWS = 100_000;
    private static final int DOUBLE = 5;
    private static final int OPTIONAL = 1;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int GZIP = 2;

    private final OutputStream out;
    private final List<Group> groups = new ArrayList<>();
    private List<String> names = List.of();
    private double[][] held = new double[0][0];
    private int rows;
    private long position;

    public BdfParquetWriter(OutputStream out) {
        this.out = out;
        write(MAGIC);
    }

    private record Chunk(long at, int packedLength, int rawLength) {}

    private record Group(int rows, List<Chunk> chunks) {}

    /// Writes one block; the first one settles the columns.
    ///
    /// @throws IllegalArgumentException when a later block has other columns
    /// @throws UncheckedIOException when the target fails
    public void write(Columns block) {
        List<String> blockNames = List.copyOf(block.names());
        if (names.isEmpty()) {
            names = blockNames;
            held = new double[names.size()][Math.clamp(MOST_VALUES / Math.max(1, names.size()), 1, MOST_ROWS)];
        }
        if (!names.equals(blockNames)) {
            throw new IllegalArgumentException("A block has the columns " + blockNames + ", not " + names + ".");
        }
        int from = 0;
        while (from < block.size()) {
            int part = Math.min(block.size() - from, held[0].length - rows);
            for (int column = 0; column < held.length; column++) {
                System.arraycopy(block.column(names.get(column)), from, held[column], rows, part);
            }
            rows += part;
            from += part;
            if (rows == held[0].length) {
                writeGroup();
            }
        }
    }

    /// Writes what is left and the end of the file. The target stays open.
    public void finish() {
        if (rows > 0) {
            writeGroup();
        }
        byte[] footer = footer();
        write(footer);
        write(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(footer.length)
                .array());
        write(MAGIC);
    }

    private void writeGroup() {
        List<Chunk> chunks = new ArrayList<>();
        for (double[] column : held) {
            ParquetPage page = ParquetPage.of(column, rows);
            chunks.add(new Chunk(position, page.bytes().length, page.rawLength()));
            write(page.bytes());
        }
        groups.add(new Group(rows, chunks));
        rows = 0;
    }

    private byte[] footer() {
        CompactThrift footer = new CompactThrift().i32(1, 1).list(2, CompactThrift.STRUCT, names.size() + 1);
        footer.begin().text(4, "records").i32(5, names.size()).end();
        for (String name : names) {
            footer.begin().i32(1, DOUBLE).i32(3, OPTIONAL).text(4, head(name)).end();
        }
        footer.i64(3, groups.stream().mapToLong(Group::rows).sum());
        footer.list(4, CompactThrift.STRUCT, groups.size());
        groups.forEach(group -> describe(group, footer));
        return footer.text(6, "Provolt").finished();
    }

    private void describe(Group group, CompactThrift footer) {
        footer.begin().list(1, CompactThrift.STRUCT, names.size());
        IntStream.range(0, names.size())
                .forEach(column ->
                        describe(names.get(column), group.rows(), group.chunks().get(column), footer));
        footer.i64(2, group.chunks().stream().mapToLong(Chunk::rawLength).sum());
        footer.i64(3, group.rows()).end();
    }

    private static void describe(String name, int rows, Chunk chunk, CompactThrift footer) {
        footer.begin().i64(2, chunk.at()).begin(3);
        footer.i32(1, DOUBLE)
                .list(2, CompactThrift.I32, 2)
                .element(PLAIN)
                .element(RLE)
                .list(3, CompactThrift.BINARY, 1)
                .element(head(name));
        footer.i32(4, GZIP)
                .i64(5, rows)
                .i64(6, chunk.rawLength())
                .i64(7, chunk.packedLength())
                .i64(9, chunk.at());
        footer.end().end();
    }

    private static String head(String name) {
        return Bdf.head(name).orElse(name);
    }

    private void write(byte[] bytes) {
        try {
            out.write(bytes);
            position += bytes.length;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
