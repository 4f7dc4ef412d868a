package org.provolt.formats.bdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/// Writes Thrift's compact protocol as far as Parquet's metadata need it: fields in rising order of their numbers.
///
/// Source: Apache Thrift, *Thrift Compact protocol encoding*.
final class CompactThrift {

    static final int I32 = 5;
    static final int BINARY = 8;
    static final int STRUCT = 12;

    private static final int I64 = 6;
    private static final int LIST = 9;
    private static final int LONGEST_SHORT_LIST = 14;
    private static final int LARGEST_SHORT_STEP = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int lastField;

    CompactThrift i32(int field, int value) {
        return number(field, I32, value);
    }

    CompactThrift i64(int field, long value) {
        return number(field, I64, value);
    }

    private CompactThrift number(int field, int type, long value) {
        head(field, type);
        varint((value << 1) ^ (value >> 63));
        return this;
    }

    CompactThrift text(int field, String value) {
        head(field, BINARY);
        return element(value);
    }

    CompactThrift list(int field, int type, int size) {
        head(field, LIST);
        if (size <= LONGEST_SHORT_LIST) {
            bytes.write((size << 4) | type);
        } else {
            bytes.write(0xF0 | type);
            varint(size);
        }
        return this;
    }

    CompactThrift element(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        varint(text.length);
        bytes.writeBytes(text);
        return this;
    }

    CompactThrift element(int value) {
        varint(((long) value << 1) ^ (value >> 31));
        return this;
    }

    /// A structure in a field.
    CompactThrift begin(int field) {
        head(field, STRUCT);
        return begin();
    }

    /// A structure in a list.
    CompactThrift begin() {
        outer.push(lastField);
        lastField = 0;
        return this;
    }

    CompactThrift end() {
        bytes.write(0);
        lastField = outer.pop();
        return this;
    }

    /// All that was written, the outermost structure ended.
    byte[] finished() {
        bytes.write(0);
        return bytes.toByteArray();
    }

    private void head(int field, int type) {
        int step = field - lastField;
        if (step <= 0 || step > LARGEST_SHORT_STEP) {
            throw new IllegalArgumentException("field " + field + " after " + lastField);
        }
        bytes.write((step << 4) | type);
        lastField = field;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
