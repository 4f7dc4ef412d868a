package org.provolt.formats.parquet;

import java.nio.ByteBuffer;

/// Whole numbers told by their differences, in blocks (DELTA_BINARY_PACKED).
final class DeltaNumbers {

    private static final int MOST_IN_BLOCK = 1 << 16;
    private static final int MOST_BITS = 64;

    private final ByteBuffer bytes;
    private final int perMini;
    private final byte[] widths;
    private final long count;
    private long last;
    private long given;
    private long least;
    private int mini;
    private int leftInMini;
    private int bits;
    private long held;
    private int heldBits;
    private int miniEnd = -1;

    DeltaNumbers(ByteBuffer bytes) {
        this.bytes = bytes;
        long inBlock = ThriftBytes.varint(bytes);
        long minis = ThriftBytes.varint(bytes);
        if (inBlock <= 0 || inBlock > MOST_IN_BLOCK || minis <= 0 || inBlock % minis != 0) {
            throw new Damaged("differences in blocks of " + inBlock);
        }
        this.perMini = (int) (inBlock / minis);
        this.widths = new byte[(int) minis];
        this.mini = widths.length;
        this.count = ThriftBytes.varint(bytes);
        this.last = zigzag();
    }

    /// Behind the numbers that begin here.
    static int end(ByteBuffer bytes, long most) {
        DeltaNumbers numbers = new DeltaNumbers(bytes);
        if (numbers.count > most) {
            throw new Damaged("more differences than values");
        }
        for (long number = 0; number < numbers.count; number++) {
            numbers.next();
        }
        return numbers.miniEnd < 0 ? bytes.position() : Math.min(numbers.miniEnd, bytes.limit());
    }

    private long zigzag() {
        long value = ThriftBytes.varint(bytes);
        return (value >>> 1) ^ -(value & 1);
    }

    long next() {
        if (given >= count) {
            throw new Damaged("fewer differences than values");
        }
        if (given++ > 0) {
            long difference = difference();
            last += least + difference;
        }
        return last;
    }

    private long difference() {
        if (leftInMini == 0) {
            beginMini();
        }
        leftInMini--;
        return unpack();
    }

    private void beginMini() {
        if (mini == widths.length) {
            least = zigzag();
            bytes.get(widths);
            mini = 0;
        }
        bits = widths[mini++] & 0xFF;
        if (bits > MOST_BITS) {
            throw new Damaged("differences of " + bits + " bits");
        }
        leftInMini = perMini;
        miniEnd = (int) Math.min(bytes.position() + (long) perMini * bits / Byte.SIZE, Integer.MAX_VALUE);
        held = 0;
        heldBits = 0;
    }

    /// Up to 64 bits, of which up to 7 stay behind from the byte before.
    private long unpack() {
        long value = held;
        int have = heldBits;
        while (have < bits) {
            long now = bytes.get() & 0xFFL;
            value |= now << have;
            int used = Math.min(Byte.SIZE, bits - have);
            held = now >>> used;
            heldBits = Byte.SIZE - used;
            have += Byte.SIZE;
            if (have >= bits) {
                return mask(value);
            }
        }
        held = bits == 0 ? 0 : value >>> bits;
        heldBits = have - bits;
        return mask(value);
    }

    private long mask(long value) {
        return bits == MOST_BITS ? value : value & ((1L << bits) - 1);
    }
}
