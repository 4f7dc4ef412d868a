package org.provolt.formats.parquet;

/// Snappy and LZ4: literal bytes, and copies of what came before. Sources: *Snappy compressed format description*; *LZ4
/// Block Format Description*. Either checks every length against what is there.
final class BlockCodecs {

    private static final int LZ4_SHORTEST = 4;
    private static final int LZ4_MORE = 15;

    private final byte[] in;
    private int at;
    private final byte[] out;
    private int to;

    private BlockCodecs(byte[] in, int from, byte[] out) {
        this.in = in;
        this.at = from;
        this.out = out;
    }

    /// @return how many bytes came of it
    static int snappy(byte[] in, int from, byte[] out) {
        return new BlockCodecs(in, from, out).snappy();
    }

    /// @return how many bytes came of it
    static int lz4(byte[] in, int from, byte[] out) {
        return new BlockCodecs(in, from, out).lz4();
    }

    private int snappy() {
        long length = 0;
        for (int shift = 0, now = 0x80; now >= 0x80 && shift < 35; shift += 7) {
            now = u1();
            length |= (now & 0x7FL) << shift;
        }
        if (length != out.length) {
            return -1;
        }
        while (at < in.length) {
            int tag = u1();
            switch (tag & 3) {
                case 0 -> {
                    int told = tag >> 2;
                    literal(1 + (told < 60 ? told : number(told - 59)));
                }
                case 1 -> copy(u1() | (tag >> 5) << 8, 4 + (tag >> 2 & 7));
                case 2 -> copy(number(2), 1 + (tag >> 2));
                default -> copy(number(4), 1 + (tag >> 2));
            }
        }
        return to;
    }

    private int lz4() {
        while (at < in.length) {
            int token = u1();
            literal(length(token >> 4));
            if (at < in.length) {
                int back = number(2);
                copy(back, LZ4_SHORTEST + length(token & 15));
            }
        }
        return to;
    }

    private int length(int told) {
        int length = told;
        for (int more = 255; told == LZ4_MORE && more == 255 && length <= out.length; length += more) {
            more = u1();
        }
        return length;
    }

    private int u1() {
        if (at >= in.length) {
            throw new Damaged("a packed page breaks off");
        }
        return in[at++] & 0xFF;
    }

    private int number(int bytes) {
        int value = 0;
        for (int shift = 0; shift < bytes * Byte.SIZE; shift += Byte.SIZE) {
            value |= u1() << shift;
        }
        return value;
    }

    private void literal(int length) {
        if (length < 0 || length > in.length - at || length > out.length - to) {
            throw new Damaged("a packed page holds more than it says");
        }
        System.arraycopy(in, at, out, to, length);
        at += length;
        to += length;
    }

    /// What is copied may reach into what it makes.
    private void copy(int back, int length) {
        if (back <= 0 || back > to || length > out.length - to) {
            throw new Damaged("a packed page points out of itself");
        }
        for (int end = to + length; to < end; to++) {
            out[to] = out[to - back];
        }
    }
}
