package org.provolt.formats.table;

import org.provolt.formats.reading.DecimalNumber;

/// How a text writes its numbers. Groups of three digits may be parted by the other mark, a blank or an apostrophe.
///
/// @param decimalMark `.` or `,`
public record NumberStyle(char decimalMark) {

    public static final NumberStyle POINT = new NumberStyle('.');
    public static final NumberStyle COMMA = new NumberStyle(',');

    private static final int GROUP = 3;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NO_BREAK_SPACE_LEAD = 0xC2;

    public NumberStyle {
        if (decimalMark != '.' && decimalMark != ',') {
            throw new IllegalArgumentException("no decimal mark: " + decimalMark);
        }
    }

    /// The number that these bytes are; `NaN` when they are none.
    public double number(byte[] bytes) {
        return parse(bytes, 0, bytes.length);
    }

    /// The number in a range of bytes; `NaN` when it is none. Correctly rounded.
    double parse(byte[] bytes, int from, int to) {
        int at = from;
        int end = to;
        while (at < end && bytes[at] <= ' ' && bytes[at] >= 0) {
            at++;
        }
        while (at < end && bytes[end - 1] <= ' ' && bytes[end - 1] >= 0) {
            end--;
        }
        return at == end ? Double.NaN : simple(bytes, at, end);
    }

    /// Digits with at most a sign and a decimal mark; anything else takes longer.
    private double simple(byte[] bytes, int from, int to) {
        boolean negative = bytes[from] == '-';
        int first = negative ? from + 1 : from;
        long digits = 0;
        int mark = to;
        for (int at = first; at < to; at++) {
            int digit = bytes[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (bytes[at] == decimalMark && mark == to) {
                mark = at;
            } else {
                return new NumberText(bytes, from, to).value(this);
            }
        }
        int count = to - first - (mark < to ? 1 : 0);
        double value = count == 0 || count > DecimalNumber.MOST_DIGITS
                ? Double.NaN
                : DecimalNumber.of(digits, mark < to ? mark + 1 - to : 0);
        return Double.isNaN(value) ? new NumberText(bytes, from, to).value(this) : negative ? -value : value;
    }

    boolean isGroupMark(int mark) {
        return mark == (decimalMark == '.' ? ',' : '.')
                || mark == ' '
                || mark == '\''
                || mark == NO_BREAK_SPACE
                || mark == NO_BREAK_SPACE_LEAD;
    }

    /// Whether a group mark may stand after so many digits since the one before, or since the beginning.
    static boolean isGroup(int digits, boolean first) {
        return first ? digits > 0 && digits <= GROUP : digits == GROUP;
    }

    /// The second byte of a no-break space in UTF-8.
    static boolean isGroupTail(int mark) {
        return mark == NO_BREAK_SPACE;
    }

    static boolean hasGroupTail(int mark) {
        return mark == NO_BREAK_SPACE_LEAD;
    }
}
