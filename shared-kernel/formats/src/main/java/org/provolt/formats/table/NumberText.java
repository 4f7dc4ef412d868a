package org.provolt.formats.table;

import java.nio.charset.StandardCharsets;
import org.provolt.formats.reading.DecimalNumber;

/// One number while it is read. Up to 18 digits and a power of ten up to 22 need no rounding but one; what has more
/// goes the slow way.
final class NumberText {

    private static final long LARGEST = 100_000_000_000_000_000L;
    private static final int MOST_EXPONENT_DIGITS = 4;

    private final byte[] bytes;
    private final int from;
    private final int to;
    private long digits;
    private int count;
    private int scale;
    private boolean manyDigits;

    NumberText(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.from = from;
        this.to = to;
    }

    double value(NumberStyle style) {
        int at = from;
        boolean negative = bytes[at] == '-';
        if (negative || bytes[at] == '+') {
            at++;
        }
        at = whole(at, style);
        if (at >= 0 && at < to && bytes[at] == style.decimalMark()) {
            at = fraction(at + 1);
        }
        if (at < 0 || count == 0) {
            return Double.NaN;
        }
        int exponent = at == to ? 0 : exponent(at);
        if (exponent == Integer.MIN_VALUE) {
            return Double.NaN;
        }
        int power = exponent - scale;
        double value = manyDigits ? Double.NaN : DecimalNumber.of(digits, power);
        return Double.isNaN(value) ? slow(style) : negative ? -value : value;
    }

    /// The digits before the decimal mark; -1 when they are no number.
    private int whole(int begin, NumberStyle style) {
        int at = begin;
        int inGroup = 0;
        boolean grouped = false;
        while (at < to) {
            int mark = Byte.toUnsignedInt(bytes[at]);
            if (mark >= '0' && mark <= '9') {
                take(mark - '0');
                inGroup++;
                at++;
            } else if (style.isGroupMark(mark)) {
                if (!NumberStyle.isGroup(inGroup, !grouped)) {
                    return -1;
                }
                grouped = true;
                inGroup = 0;
                at++;
                if (NumberStyle.hasGroupTail(mark)
                        && at < to
                        && NumberStyle.isGroupTail(Byte.toUnsignedInt(bytes[at]))) {
                    at++;
                }
            } else {
                break;
            }
        }
        return grouped && !NumberStyle.isGroup(inGroup, false) ? -1 : at;
    }

    private int fraction(int begin) {
        int at = begin;
        while (at < to && bytes[at] >= '0' && bytes[at] <= '9') {
            take(bytes[at++] - '0');
            scale++;
        }
        return at;
    }

    private void take(int digit) {
        count++;
        manyDigits |= digits >= LARGEST;
        digits = manyDigits ? digits : digits * 10 + digit;
    }

    /// The power of ten behind `E`; the least integer when it is none.
    private int exponent(int begin) {
        int at = begin + 1;
        if ((bytes[begin] != 'E' && bytes[begin] != 'e') || at == to) {
            return Integer.MIN_VALUE;
        }
        boolean negative = bytes[at] == '-';
        if (negative || bytes[at] == '+') {
            at++;
        }
        int value = 0;
        int first = at;
        for (; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            value = value * 10 + bytes[at] - '0';
            if (at - first >= MOST_EXPONENT_DIGITS) {
                return Integer.MIN_VALUE;
            }
        }
        return at < to || at == first ? Integer.MIN_VALUE : negative ? -value : value;
    }

    private double slow(NumberStyle style) {
        StringBuilder plain = new StringBuilder(to - from);
        for (char mark : new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).toCharArray()) {
            if (mark == style.decimalMark()) {
                plain.append('.');
            } else if (!style.isGroupMark(mark)) {
                plain.append(mark);
            }
        }
        return Double.parseDouble(plain.toString());
    }
}
