package org.provolt.formats.parquet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Reads Thrift's compact protocol: fields of a structure one after another. Nothing is reserved by a number that the
/// bytes name.
final class ThriftBytes {

    static final int BOOLEAN_TRUE = 1;
    static final int LIST = 9;
    static final int STRUCT = 12;

    private static final int BOOLEAN_FALSE = 2;
    private static final int BYTE = 3;
    private static final int DOUBLE = 7;
    private static final int BINARY = 8;
    private static final int SET = 10;
    private static final int MAP = 11;
    private static final int DEEPEST = 32;
    private static final int LONGEST_VARINT = 10;

    private final ByteBuffer bytes;

    ThriftBytes(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// A field of the structure at hand.
    ///
    /// @param type as the protocol counts them
    record Field(int id, int type) {
        static final Field END = new Field(0, 0);

        boolean isEnd() {
            return type == 0;
        }
    }

    /// The head of the field behind this one.
    Field after(int last) {
        int head = u1();
        int type = head & 0x0F;
        if (type == 0) {
            return Field.END;
        }
        int step = head >> 4;
        return new Field(step == 0 ? (int) number() : last + step, type);
    }

    /// A field's structure, list or other value that is not wanted.
    void skip(Field field) {
        skip(field.type(), 0);
    }

    private void skip(int type, int depth) {
        if (depth > DEEPEST) {
            throw new Damaged("its metadata are nested without end");
        }
        switch (type) {
            case BOOLEAN_TRUE, BOOLEAN_FALSE -> {}
            case BYTE -> u1();
            case 4, 5, 6 -> varint();
            case DOUBLE -> skip(Double.BYTES);
            case BINARY -> skip(varint());
            case LIST, SET -> skipList(depth);
            case MAP -> skipMap(depth);
            case STRUCT -> {
                int last = 0;
                for (Field field = after(last); !field.isEnd(); field = after(last)) {
                    skip(field.type(), depth + 1);
                    last = field.id();
                }
            }
            default -> throw new Damaged("its metadata hold a type that there is not");
        }
    }

    private void skipList(int depth) {
        int head = u1();
        long count = requirePlausible(head >> 4 == 15 ? varint() : head >> 4);
        for (long element = 0; element < count; element++) {
            skipElement(head & 0x0F, depth);
        }
    }

    private void skipMap(int depth) {
        long count = requirePlausible(varint());
        int types = count == 0 ? 0 : u1();
        for (long entry = 0; entry < count; entry++) {
            skipElement(types >> 4, depth);
            skipElement(types & 0x0F, depth);
        }
    }

    /// A truth value has a byte of its own there.
    private void skipElement(int type, int depth) {
        skip(type == BOOLEAN_TRUE || type == BOOLEAN_FALSE ? BYTE : type, depth + 1);
    }

    /// Every element has a byte at least.
    private long requirePlausible(long count) {
        if (count < 0 || count > bytes.remaining()) {
            throw new Damaged("its metadata name more than they hold");
        }
        return count;
    }

    /// How many structures a list's field holds.
    int structures(Field field) {
        if (field.type() != LIST) {
            throw new Damaged("its metadata lack a list");
        }
        int head = u1();
        long count = requirePlausible(head >> 4 == 15 ? varint() : head >> 4);
        if (count > 0 && (head & 0x0F) != STRUCT) {
            throw new Damaged("its metadata hold a list of something else");
        }
        return (int) count;
    }

    /// A whole number of any width.
    long number() {
        long value = varint();
        return (value >>> 1) ^ -(value & 1);
    }

    int smallNumber() {
        return Math.toIntExact(Math.clamp(number(), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    int signedByte() {
        return (byte) u1();
    }

    String text() {
        byte[] text = new byte[(int) requirePlausible(varint())];
        bytes.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    private void skip(long count) {
        bytes.position(bytes.position() + (int) requirePlausible(count));
    }

    private int u1() {
        return bytes.get() & 0xFF;
    }

    private long varint() {
        return varint(bytes);
    }

    /// Seven bits a byte, the lowest first.
    static long varint(ByteBuffer bytes) {
        long value = 0;
        for (int at = 0; at < LONGEST_VARINT; at++) {
            int now = bytes.get();
            value |= (long) (now & 0x7F) << (7 * at);
            if (now >= 0) {
                return value;
            }
        }
        throw new Damaged("a number goes on without end");
    }
}
