package org.provolt.formats.biologic;

import java.util.regex.Pattern;
import org.provolt.formats.reading.DecimalNumber;

/// Numbers as EC-Lab writes them: `3.4228721E+000`, with a decimal comma in many countries.
final class MptNumber {

    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+[.,]?\\d*|[.,]\\d+)([eE][+-]?\\d{1,4})?");

    private MptNumber() {}

    /// `NaN` for what is no number.
    static double parse(String cell) {
        double common = asEcLabWrites(cell);
        return Double.isNaN(common) ? parseAny(cell.strip()) : common;
    }

    /// Digits, a mark, digits, and mostly an exponent of three; `NaN` for anything that needs a longer look.
    private static double asEcLabWrites(String cell) {
        int end = cell.length();
        boolean negative = end > 0 && cell.charAt(0) == '-';
        long digits = 0;
        int mark = -1;
        int at = negative ? 1 : 0;
        int first = at;
        for (; at < end; at++) {
            char now = cell.charAt(at);
            if (now >= '0' && now <= '9') {
                digits = digits * 10 + now - '0';
            } else if ((now == '.' || now == ',') && mark < 0) {
                mark = at;
            } else {
                break;
            }
        }
        int count = at - first - (mark < 0 ? 0 : 1);
        if (count == 0 || count > DecimalNumber.MOST_DIGITS || (at < end && cell.charAt(at) != 'E')) {
            return Double.NaN;
        }
        int exponent = at == end ? 0 : exponent(cell, at + 1);
        int power = exponent - (mark < 0 ? 0 : at - mark - 1);
        double value = exponent == Integer.MIN_VALUE ? Double.NaN : DecimalNumber.of(digits, power);
        return negative ? -value : value;
    }

    /// A sign and three digits; the least integer for anything else.
    private static int exponent(String cell, int at) {
        if (cell.length() != at + 4 || (cell.charAt(at) != '+' && cell.charAt(at) != '-')) {
            return Integer.MIN_VALUE;
        }
        int value = 0;
        for (int digit = at + 1; digit < at + 4; digit++) {
            char now = cell.charAt(digit);
            if (now < '0' || now > '9') {
                return Integer.MIN_VALUE;
            }
            value = value * 10 + now - '0';
        }
        return cell.charAt(at) == '-' ? -value : value;
    }

    private static double parseAny(String text) {
        return NUMBER.matcher(text).matches() ? Double.parseDouble(text.replace(',', '.')) : Double.NaN;
    }

    /// Whether the last cell is written with fewer characters than in the line before, where EC-Lab pads its exponents
    /// and digits to one length.
    static boolean shorter(String[] cells, String[] before) {
        String last = unsigned(cells[cells.length - 1]);
        String model = unsigned(before[before.length - 1]);
        boolean padded = model.indexOf('E') >= 0;
        return padded && last.length() < model.length();
    }

    private static String unsigned(String cell) {
        String text = cell.strip();
        return text.startsWith("-") ? text.substring(1) : text;
    }
}
