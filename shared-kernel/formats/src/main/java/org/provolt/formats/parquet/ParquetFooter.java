package org.provolt.formats.parquet;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.provolt.formats.parquet.ThriftBytes.Field;
import org.provolt.formats.reading.FileBytes;
import org.provolt.formats.table.TableRefusals;
import org.provolt.kernel.Refused;

/// What a Parquet file says at its end: its columns and where their pages are.
///
/// @param software what wrote it; empty when it does not say
record ParquetFooter(List<Leaf> leaves, List<Group> groups, String software) {

    static final String MAGIC = "PAR1";

    private static final int TAIL_BYTES = 8;
    private static final int LONGEST = 16 << 20;
    private static final int MOST_COLUMNS = 1_000;
    private static final int DEEPEST = 32;

    /// @param chunks one for each leaf
    record Group(long rows, List<Chunk> chunks) {
        Group {
            chunks = List.copyOf(chunks);
        }
    }

    ParquetFooter {
        leaves = List.copyOf(leaves);
        groups = List.copyOf(groups);
    }

    /// @throws Refused `parquet-damaged`, `parquet-encrypted`
    static ParquetFooter read(FileBytes file) {
        ByteBuffer tail = file.read(Math.max(0, file.size() - TAIL_BYTES), TAIL_BYTES);
        String magic = tail.limit() < TAIL_BYTES ? "" : FileBytes.text(tail, 4, MAGIC.length());
        if (magic.equals("PARE")) {
            throw TableRefusals.unsupported("parquet-encrypted", "The Parquet file is encrypted.");
        }
        long length = magic.equals(MAGIC) ? Integer.toUnsignedLong(tail.getInt(0)) : 0;
        if (length == 0 || length > Math.min(LONGEST, file.size() - 2 * TAIL_BYTES + MAGIC.length())) {
            throw damaged("its end, which says where everything is, is not there or damaged");
        }
        try {
            return read(new ThriftBytes(file.read(file.size() - TAIL_BYTES - length, (int) length)));
        } catch (BufferUnderflowException tooShort) {
            throw damaged("its metadata break off");
        } catch (Damaged damaged) {
            throw damaged(String.valueOf(damaged.getMessage()));
        }
    }

    private static Refused damaged(String what) {
        return Refused.malformed("parquet-damaged", "The Parquet file cannot be read: " + what + ".");
    }

    private static ParquetFooter read(ThriftBytes thrift) {
        List<Leaf> leaves = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        String software = "";
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            switch (field.id()) {
                case 2 -> {
                    int elements = thrift.structures(field);
                    int read =
                            elements == 0 ? 0 : 1 + readSchema(thrift, LeafDraft.read(thrift), 1, elements - 1, leaves);
                    if (read != elements) {
                        throw new Damaged("its schema contradicts itself");
                    }
                }
                case 4 -> {
                    int count = thrift.structures(field);
                    for (int group = 0; group < count; group++) {
                        groups.add(readGroup(thrift));
                    }
                }
                case 6 -> software = thrift.text();
                default -> thrift.skip(field);
            }
            last = field.id();
        }
        if (leaves.isEmpty() || leaves.size() > MOST_COLUMNS) {
            throw new Damaged("it has " + leaves.size() + " columns");
        }
        int columns = leaves.size();
        if (groups.stream().anyMatch(group -> group.chunks().size() != columns || group.rows() < 0)) {
            throw new Damaged("a group of rows has not as many columns as the table");
        }
        return new ParquetFooter(leaves, groups, software);
    }

    /// Reads what stands within an element, in depth first, and says how many elements that were.
    private static int readSchema(ThriftBytes thrift, LeafDraft parent, int depth, int left, List<Leaf> into) {
        int read = 0;
        for (int child = 0; child < parent.children(); child++) {
            if (read == left || depth > DEEPEST) {
                throw new Damaged("its schema contradicts itself");
            }
            LeafDraft element = LeafDraft.read(thrift);
            read++;
            if (element.children() > 0) {
                read += readSchema(thrift, element, depth + 1, left - read, into);
            } else {
                into.add(element.leaf(depth));
            }
        }
        return read;
    }

    private static Group readGroup(ThriftBytes thrift) {
        List<Chunk> chunks = new ArrayList<>();
        long rows = 0;
        int last = 0;
        for (Field field = thrift.after(last); !field.isEnd(); field = thrift.after(last)) {
            switch (field.id()) {
                case 1 -> {
                    int count = thrift.structures(field);
                    for (int column = 0; column < count; column++) {
                        chunks.add(Chunk.read(thrift));
                    }
                }
                case 3 -> rows = thrift.number();
                default -> thrift.skip(field);
            }
            last = field.id();
        }
        return new Group(rows, chunks);
    }

    /// Little-endian, as all of Parquet.
    static ByteBuffer wrap(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }
}
