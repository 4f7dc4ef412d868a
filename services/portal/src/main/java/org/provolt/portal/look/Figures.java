package org.provolt.portal.look;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Numbers as a reader of an instrument wants them: to so many significant digits, a point as decimal sign, thin gaps
/// between groups of three, powers of ten where zeros would have to be counted.
public final class Figures {

    private static final int LOWEST_PLAIN_EXPONENT = -4;
    private static final int HIGHEST_PLAIN_EXPONENT = 6;
    private static final char GAP = '\u202f';
    private static final char MINUS = '\u2212';
    private static final int GROUP = 3;
    private static final int UNGROUPED = 4;

    private Figures() {}

    /// @param digits significant ones; 97.1234 to four is `97.12`, 0.00002 is `2 × 10⁻⁵`
    public static String significant(double number, int digits) {
        return significant(BigDecimal.valueOf(number), digits);
    }

    static String significant(BigDecimal number, int digits) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal rounded = number.round(new MathContext(digits, RoundingMode.HALF_EVEN));
        int exponent = rounded.precision() - rounded.scale() - 1;
        if (exponent < LOWEST_PLAIN_EXPONENT || exponent > HIGHEST_PLAIN_EXPONENT) {
            String mantissa = trimmed(rounded.movePointLeft(exponent));
            return mantissa + " × 10" + superscript(exponent);
        }
        return grouped(trimmed(rounded));
    }

    /// All digits that there are: for values that people gave, such as 22.5.
    public static String exact(double number) {
        return grouped(trimmed(BigDecimal.valueOf(number)));
    }

    private static String trimmed(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String grouped(String plain) {
        String digits = plain.startsWith("-") ? plain.substring(1) : plain;
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(digits);
        if (whole > UNGROUPED) {
            for (int at = whole - GROUP; at > 0; at -= GROUP) {
                text.insert(at, GAP);
            }
        }
        return plain.startsWith("-") ? MINUS + text.toString() : text.toString();
    }

    private static String superscript(int exponent) {
        String from = "-0123456789";
        String to = "⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
        return Integer.toString(exponent)
                .chars()
                .mapToObj(digit -> String.valueOf(to.charAt(from.indexOf(digit))))
                .collect(java.util.stream.Collectors.joining());
    }
}
