package org.provolt.formats.biologic;

import java.nio.ByteBuffer;

/// How an `.mpr` stores a number. Little-endian.
enum MprType {
    U1(1) {
        @Override
        double read(ByteBuffer row, int at) {
            return Byte.toUnsignedInt(row.get(at));
        }
    },
    U2(2) {
        @Override
        double read(ByteBuffer row, int at) {
            return Short.toUnsignedInt(row.getShort(at));
        }
    },
    U4(4) {
        @Override
        double read(ByteBuffer row, int at) {
            return Integer.toUnsignedLong(row.getInt(at));
        }
    },
    F4(4) {
        @Override
        double read(ByteBuffer row, int at) {
            return row.getFloat(at);
        }
    },
    F8(8) {
        @Override
        double read(ByteBuffer row, int at) {
            return row.getDouble(at);
        }
    };

    private final int bytes;

    MprType(int bytes) {
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    abstract double read(ByteBuffer row, int at);
}
