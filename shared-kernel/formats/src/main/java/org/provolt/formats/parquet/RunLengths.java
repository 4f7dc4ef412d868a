package org.provolt.formats.parquet;

import java.nio.ByteBuffer;

/// Small whole numbers in runs: of one value, or packed by bits in eights (RLE/bit-packing hybrid).
final class RunLengths {

    private static final int MOST_BITS = 32;

    private final ByteBuffer bytes;
    private final int bits;
    private long left;
    private boolean packed;
    private int value;
    private long held;
    private int heldBits;

    RunLengths(ByteBuffer bytes, int bits) {
        if (bits < 0 || bits > MOST_BITS) {
            throw new Damaged("numbers of " + bits + " bits");
        }
        this.bytes = bytes;
        this.bits = bits;
    }

    int next() {
        while (left == 0) {
            begin();
        }
        left--;
        return packed ? unpack() : value;
    }

    private void begin() {
        long head = ThriftBytes.varint(bytes);
        packed = (head & 1) == 1;
        left = packed ? (head >>> 1) * Byte.SIZE : head >>> 1;
        if (left < 0 || left > Integer.MAX_VALUE) {
            throw new Damaged("a run without end");
        }
        held = 0;
        heldBits = 0;
        if (!packed) {
            value = 0;
            for (int at = 0; at * Byte.SIZE < bits; at++) {
                value |= (bytes.get() & 0xFF) << (at * Byte.SIZE);
            }
        }
    }

    private int unpack() {
        while (heldBits < bits) {
            held |= (bytes.get() & 0xFFL) << heldBits;
            heldBits += Byte.SIZE;
        }
        int unpacked = (int) (held & ((1L << bits) - 1));
        held >>>= bits;
        heldBits -= bits;
        return unpacked;
    }
}
