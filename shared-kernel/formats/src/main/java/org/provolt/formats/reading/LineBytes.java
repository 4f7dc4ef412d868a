package org.provolt.formats.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// The lines of a text as bytes; ends are LF or CR LF. Holds one line.
public final class LineBytes implements AutoCloseable {

    /// A record of 500 columns has some 13,000 characters.
    public static final int LONGEST_LINE = 65_536;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHEST = 0x8080_8080_8080_8080L;
    private static final long LINE_ENDS = '\n' * ONES;

    private final InputStream in;
    private final byte[] bytes = new byte[2 * LONGEST_LINE];
    private int filled;
    private int start;
    private int end;
    private int following;
    private boolean exhausted;
    private boolean hadEnd;
    private boolean tooLong;

    public LineBytes(InputStream in) {
        this.in = in;
    }

    /// Goes to the next line; false at the end of the text, and at a line that is too long.
    public boolean next() {
        start = following;
        int searched = start;
        int found = find(searched);
        while (found < 0 && !exhausted && filled - start <= LONGEST_LINE) {
            searched = filled;
            int moved = fill();
            searched -= moved;
            found = find(searched);
        }
        tooLong = (found < 0 ? filled : found) - start > LONGEST_LINE;
        hadEnd = found >= 0;
        following = hadEnd ? found + 1 : filled;
        end = hadEnd ? found : filled;
        if (end > start && bytes[end - 1] == '\r') {
            end--;
        }
        return !tooLong && (hadEnd || end > start);
    }

    /// Eight bytes at a time: a byte that is a line end becomes 0 by exclusive or, and borrows its highest bit when 1
    /// is taken from it (Mycroft's test; the lowest byte found is exact).
    private int find(int from) {
        int at = from;
        for (; at + Long.BYTES <= filled; at += Long.BYTES) {
            long zeroes = (long) EIGHT.get(bytes, at) ^ LINE_ENDS;
            long found = (zeroes - ONES) & ~zeroes & HIGHEST;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; at < filled; at++) {
            if (bytes[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    /// Reads on; says by how far what is there was moved to the front.
    private int fill() {
        int moved = start;
        System.arraycopy(bytes, start, bytes, 0, filled - start);
        filled -= moved;
        start = 0;
        try {
            int got = in.read(bytes, filled, bytes.length - filled);
            exhausted = got < 0;
            filled += Math.max(got, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return moved;
    }

    /// The buffer that holds the line from [#start] to [#end], until the next line.
    public byte[] bytes() {
        return bytes;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    /// The line's bytes, as a copy.
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /// Whether the line holds a byte 0; found as a line end is.
    public boolean holdsNul() {
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            long eight = (long) EIGHT.get(bytes, at);
            if (((eight - ONES) & ~eight & HIGHEST) != 0) {
                return true;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line had a line end, rather than the end of the text.
    public boolean hadEnd() {
        return hadEnd;
    }

    public boolean tooLong() {
        return tooLong;
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
