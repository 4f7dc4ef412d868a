package org.provolt.formats.workbook;

import java.nio.ByteBuffer;
import java.util.Optional;

/// Texts within records, which can go on in the records that continue them ([MS-XLS] 2.5.293, 2.5.294).
final class BiffTexts {

    private static final int WIDE = 1;
    private static final int PHONETIC = 4;
    private static final int RICH = 8;
    private static final int BYTES_OF_A_RUN = 4;
    private static final int HEAD_OF_TABLE = 8;

    private final BiffRecords records;

    /// @param records the record at hand holds the first text from its buffer's position on
    BiffTexts(BiffRecords records) {
        this.records = records;
    }

    /// Reads a workbook's table of texts, up to its end or a break. A cell that needs one of the rest is empty.
    static void readTable(BiffRecords records, SharedStrings into) {
        if (!records.has(HEAD_OF_TABLE)) {
            return;
        }
        long count = records.body().getInt(4) & 0xFFFF_FFFFL;
        records.body().position(HEAD_OF_TABLE);
        BiffTexts texts = new BiffTexts(records);
        for (long text = 0; text < count; text++) {
            Optional<String> read = texts.next();
            if (read.isEmpty()) {
                return;
            }
            into.add(read.get());
        }
    }

    /// The next text; empty when it breaks off.
    Optional<String> next() {
        int length = number(2);
        return length < 0 ? Optional.empty() : next(length, number(1));
    }

    private Optional<String> next(int length, int flags) {
        if (flags < 0) {
            return Optional.empty();
        }
        int runs = (flags & RICH) == 0 ? 0 : number(2);
        int low = (flags & PHONETIC) == 0 ? 0 : number(2);
        int high = (flags & PHONETIC) == 0 ? 0 : number(2);
        if (runs < 0 || low < 0 || high < 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        boolean whole =
                characters(length, flags, text) && skip((long) runs * BYTES_OF_A_RUN + ((long) high << 16 | low));
        return whole ? Optional.of(text.toString()) : Optional.empty();
    }

    /// What continues a text begins with its flags anew.
    private boolean characters(int length, int flags, StringBuilder text) {
        int now = flags;
        while (text.length() < length) {
            ByteBuffer body = records.body();
            int width = (now & WIDE) == 0 ? 1 : 2;
            int here = Math.min(body.remaining() / width, length - text.length());
            for (int character = 0; character < here; character++) {
                text.append((char) (width == 1 ? body.get() & 0xFF : body.getShort()));
            }
            if (text.length() < length) {
                if (!records.continues()) {
                    return false;
                }
                now = number(1);
                if (now < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean skip(long bytes) {
        long left = bytes;
        while (left > 0) {
            ByteBuffer body = records.body();
            int here = (int) Math.min(left, body.remaining());
            body.position(body.position() + here);
            left -= here;
            if (left > 0 && !records.continues()) {
                return false;
            }
        }
        return true;
    }

    /// A little-endian number; -1 when there is none.
    private int number(int bytes) {
        int value = 0;
        for (int at = 0; at < bytes; at++) {
            while (!records.body().hasRemaining()) {
                if (!records.continues()) {
                    return -1;
                }
            }
            value |= (records.body().get() & 0xFF) << (at * Byte.SIZE);
        }
        return value;
    }
}
