package org.provolt.formats.neware;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.ZipException;
import org.provolt.kernel.Refused;

/// One `.ndc` of an `.ndax`, as a stream of entries: a head, then blocks of entries, each block with a mark for each
/// entry that it really holds. Holds one block.
final class NdcFile implements AutoCloseable {

    /// What a file is for.
    enum Role {
        RECORDS(1),
        SENSOR(5),
        STEPS(7),
        TIMES(18);

        private final int code;

        Role(int code) {
            this.code = code;
        }
    }

    private static final int SMALL_BLOCK = 512;
    private static final int BLOCK = 4_096;
    private static final int SMALL_ENTRIES_AT = 5;
    private static final int ENTRIES_AT = 132;
    private static final int MARKS_AT = 4;
    private static final int VERSION_AT = 2;
    private static final int LAST_SMALL_VERSION = 4;

    private final InputStream in;
    private final boolean small;
    private final int version;
    private final ByteBuffer block;
    private int entryBytes = 1;
    private int held;
    private int entry = -1;
    private long blocksBefore = -1;
    private boolean peeked;
    private boolean broken;

    private NdcFile(InputStream in, ByteBuffer head) {
        this.in = in;
        this.version = Byte.toUnsignedInt(head.get(VERSION_AT));
        this.small = version <= LAST_SMALL_VERSION;
        this.block = ByteBuffer.allocate(small ? SMALL_BLOCK : BLOCK).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Reads the head.
    ///
    /// @throws Refused `ndc-head-truncated`, `ndc-other-role`
    static NdcFile open(InputStream in, String name, Role role) {
        ByteBuffer head = ByteBuffer.allocate(SMALL_BLOCK);
        requireWhole(in, head, name);
        NdcFile file = new NdcFile(in, head);
        if (!file.small) {
            requireWhole(in, ByteBuffer.allocate(BLOCK - SMALL_BLOCK), name);
        }
        if (Byte.toUnsignedInt(head.get(0)) != role.code) {
            throw Refused.malformed(
                    "ndc-other-role",
                    name + " says that it is a file of kind " + Byte.toUnsignedInt(head.get(0)) + ", not " + role.code
                            + ".");
        }
        return file;
    }

    private static void requireWhole(InputStream in, ByteBuffer head, String name) {
        if (fill(in, head) != Filled.WHOLLY) {
            throw Refused.malformed("ndc-head-truncated", name + " breaks off in its head.");
        }
    }

    int version() {
        return version;
    }

    /// Tells how long an entry is; before the first of them is asked for.
    NdcFile entriesOf(int bytes) {
        entryBytes = bytes;
        return this;
    }

    private int entriesAt() {
        return small ? SMALL_ENTRIES_AT : ENTRIES_AT;
    }

    /// The last byte of a block belongs to no entry.
    private int perBlock() {
        return (block.capacity() - entriesAt() - 1) / entryBytes;
    }

    /// Goes to the next entry, or says that there is none.
    boolean next() {
        do {
            entry++;
            if (entry >= held && !nextBlock()) {
                return false;
            }
        } while (!small && !isMarked());
        return true;
    }

    private boolean nextBlock() {
        if (broken) {
            return false;
        }
        entry = 0;
        blocksBefore++;
        if (!peeked) {
            fillBlock();
        }
        peeked = false;
        held = Math.min(perBlock(), Math.max(0, (block.limit() - entriesAt()) / entryBytes));
        return held > 0;
    }

    private void fillBlock() {
        Filled filled = fill(in, block);
        broken = filled == Filled.UP_TO_A_BREAK || (filled == Filled.PARTLY && block.limit() > 0);
    }

    /// The first byte of the first entry, before it is known how long entries are; -1 in a file without any.
    int firstByte() {
        fillBlock();
        peeked = true;
        return block.limit() > entriesAt() ? Byte.toUnsignedInt(block.get(entriesAt())) : -1;
    }

    private boolean isMarked() {
        return (block.get(MARKS_AT + entry / 8) & (1 << (entry % 8))) != 0;
    }

    /// The entry's number, from 0, places without a mark counted.
    long number() {
        return blocksBefore * perBlock() + entry;
    }

    ByteBuffer bytes() {
        return block;
    }

    /// Where the entry begins within the bytes.
    int at() {
        return entriesAt() + entry * entryBytes;
    }

    /// Whether the file broke off where it should have gone on.
    boolean isBroken() {
        return broken;
    }

    private enum Filled {
        WHOLLY,
        PARTLY,
        UP_TO_A_BREAK
    }

    /// Fills a buffer from its beginning; its limit says how far.
    private static Filled fill(InputStream in, ByteBuffer bytes) {
        bytes.clear();
        Filled filled = Filled.WHOLLY;
        try {
            int got = 0;
            while (bytes.hasRemaining() && got >= 0) {
                got = in.read(bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(got, 0));
            }
            filled = bytes.hasRemaining() ? Filled.PARTLY : Filled.WHOLLY;
        } catch (ZipException | EOFException brokenArchive) {
            filled = Filled.UP_TO_A_BREAK;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
        return filled;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
