package org.provolt.formats.made;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Writes one `.ndc`: a head, then blocks of entries, each with a mark in its block.
final class NdcBlocks {

    private final OutputStream out;
    private final boolean small;
    private final int entryBytes;
    private final ByteBuffer block;
    private int held;

    NdcBlocks(OutputStream out, int role, int version, int entryBytes) throws IOException {
        this.out = out;
        this.small = version == 2;
        this.entryBytes = entryBytes;
        this.block = ByteBuffer.allocate(small ? 512 : 4_096).order(ByteOrder.LITTLE_ENDIAN);
        out.write(block.put(0, (byte) role)
                .put(2, (byte) version)
                .put(4, (byte) 1)
                .array());
        Arrays.fill(block.array(), (byte) 0);
    }

    /// A cleared entry to be filled, at its own position 0.
    ByteBuffer entry() throws IOException {
        int at = small ? 5 : 132;
        int perBlock = (block.capacity() - at - 1) / entryBytes;
        if (held == perBlock) {
            end();
        }
        if (!small) {
            int marks = 4 + held / 8;
            block.put(marks, (byte) (block.get(marks) | (1 << (held % 8))));
        }
        return block.slice(at + held++ * entryBytes, entryBytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// Writes what is there.
    void end() throws IOException {
        if (held > 0) {
            out.write(block.array());
        }
        held = 0;
        Arrays.fill(block.array(), (byte) 0);
    }
}
