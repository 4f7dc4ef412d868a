package org.provolt.formats.parquet;

/// A column of the table.
///
/// @param name     with the unit that its kind brings along
/// @param type     how its values are stored
/// @param width    bytes of one where they are of fixed length
/// @param optional whether a value can be missing
/// @param unsigned whether its whole numbers have no sign
/// @param per      what a stored number is divided by
/// @param times    what it is multiplied by
/// @param depth    1 for a column, more for what stands within one
/// @param leftOut  why it cannot be read; empty where it can
record Leaf(
        String name,
        Type type,
        int width,
        boolean optional,
        boolean unsigned,
        double per,
        double times,
        int depth,
        String leftOut) {

    /// How values are stored, in the format's order.
    enum Type {
        BOOLEAN(0),
        INT32(4),
        INT64(8),
        INT96(12),
        FLOAT(4),
        DOUBLE(8),
        BYTE_ARRAY(0),
        FIXED(0);

        private final int bytes;

        Type(int bytes) {
            this.bytes = bytes;
        }

        static Type of(int number) {
            if (number < 0 || number >= values().length) {
                throw new Damaged("a column has a type that there is not");
            }
            return values()[number];
        }
    }

    boolean isRead() {
        return leftOut.isEmpty();
    }

    boolean isText() {
        return type == Type.BYTE_ARRAY;
    }

    /// Bytes of a value; 0 where they are not of one length.
    int bytes() {
        return type == Type.FIXED ? width : type.bytes;
    }

    /// A stored whole number as what it stands for.
    double whole(long stored) {
        return whole(unsigned, type == Type.INT32 && unsigned ? stored & 0xFFFF_FFFFL : stored) / per * times;
    }

    private static double whole(boolean unsigned, long value) {
        return unsigned && value < 0 ? (value >>> 1) * 2.0 : value;
    }
}
