package org.provolt.bench;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Makes a small made file large by telling its records again and again. Time then runs back at each turn, which a
/// reader notes and reads on.
final class Repeated {

    private Repeated() {}

    /// A text whose last `rows` lines are its records.
    static byte[] lines(byte[] once, int rows, int copies) {
        int begin = once.length;
        int seen = 0;
        while (begin > 0 && seen <= rows) {
            begin--;
            seen += once[begin] == '\n' ? 1 : 0;
        }
        return repeated(once, begin + 1, once.length, copies);
    }

    private static byte[] repeated(byte[] once, int from, int to, int copies) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(once.length + (copies - 1) * (to - from));
        out.write(once, 0, to);
        for (int copy = 1; copy < copies; copy++) {
            out.write(once, from, to - from);
        }
        out.write(once, to, once.length - to);
        return out.toByteArray();
    }

    private static final byte[] MODULE = "MODULEVMP data".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH_AT = 45;
    private static final int CONTENT_AT = 65;
    private static final int HEAD_BYTES = 1_007;

    /// An EC-Lab file since 11.50, whose data module tells its length and the number of its records.
    static byte[] mpr(byte[] once, int rows, int copies) {
        int module = indexOf(once, MODULE);
        int content = module + CONTENT_AT;
        int length = little(once).getInt(module + LENGTH_AT);
        byte[] many = repeated(once, content + HEAD_BYTES, content + length, copies);
        little(many)
                .putInt(module + LENGTH_AT, length + (copies - 1) * (length - HEAD_BYTES))
                .putInt(content, rows * copies);
        return many;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int at = 0; at + wanted.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        throw new IllegalStateException("no data module in the made file");
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
