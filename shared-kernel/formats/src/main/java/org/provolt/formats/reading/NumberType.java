package org.provolt.formats.reading;

import java.nio.ByteBuffer;

/// How a binary file stores a number, in the buffer's byte order.
public enum NumberType {
    U1(1),
    U2(2),
    U4(4),
    I2(2),
    I4(4),
    I8(8),
    F4(4),
    F8(8);

    private final int bytes;

    NumberType(int bytes) {
        this.bytes = bytes;
    }

    public int bytes() {
        return bytes;
    }

    /// Numbers that lie so many bytes apart, into the whole array.
    public void read(ByteBuffer rows, int first, int apart, double[] into) {
        switch (this) {
            case F4 -> {
                for (int row = 0, at = first; row < into.length; row++, at += apart) {
                    into[row] = rows.getFloat(at);
                }
            }
            case F8 -> {
                for (int row = 0, at = first; row < into.length; row++, at += apart) {
                    into[row] = rows.getDouble(at);
                }
            }
            case U1, U2, U4, I2, I4, I8 -> {
                for (int row = 0, at = first; row < into.length; row++, at += apart) {
                    into[row] = read(rows, at);
                }
            }
        }
    }

    /// The number at a place of the buffer.
    public double read(ByteBuffer row, int at) {
        return switch (this) {
            case U1 -> Byte.toUnsignedInt(row.get(at));
            case U2 -> Short.toUnsignedInt(row.getShort(at));
            case U4 -> Integer.toUnsignedLong(row.getInt(at));
            case I2 -> row.getShort(at);
            case I4 -> row.getInt(at);
            case I8 -> row.getLong(at);
            case F4 -> row.getFloat(at);
            case F8 -> row.getDouble(at);
        };
    }
}
