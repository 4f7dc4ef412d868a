package org.provolt.formats.workbook;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// The records of an Excel 97 workbook one after another: a kind, a length, that many bytes ([MS-XLS] 2.1.4).
final class BiffRecords {

    static final int CONTINUE = 0x3C;

    private static final int HEAD_BYTES = 4;
    private static final int NONE = -1;

    private final CompoundStream in;
    private final ByteBuffer head = ByteBuffer.allocate(HEAD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer body = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    private int kind = NONE;
    private int nextKind;
    private int nextLength;
    private long left;
    private boolean whole = true;

    /// @param most no record beginning behind so many bytes counts
    BiffRecords(CompoundStream in, long most) {
        this.in = in;
        this.left = most;
        readHead();
    }

    private void readHead() {
        nextKind = NONE;
        if (left > 0 && in.read(head.array(), 0, HEAD_BYTES) == HEAD_BYTES) {
            nextKind = head.getShort(0) & 0xFFFF;
            nextLength = head.getShort(2) & 0xFFFF;
            left -= HEAD_BYTES + nextLength;
        }
    }

    /// Goes to the next record; false behind the last that is there with all its bytes.
    boolean next() {
        if (nextKind == NONE) {
            return false;
        }
        body.clear();
        whole = in.read(body.array(), 0, nextLength) == nextLength;
        body.limit(whole ? nextLength : 0);
        kind = whole ? nextKind : NONE;
        if (whole) {
            readHead();
        }
        return whole;
    }

    /// Goes to the next record only where it goes on with this one.
    boolean continues() {
        return nextKind == CONTINUE && next();
    }

    int kind() {
        return kind;
    }

    /// The record's bytes, little-endian, from where they were read to. Reused by the next record.
    ByteBuffer body() {
        return body;
    }

    /// Whether the record has this many bytes.
    boolean has(int bytes) {
        return body.limit() >= bytes;
    }

    int u2(int at) {
        return body.getShort(at) & 0xFFFF;
    }
}
