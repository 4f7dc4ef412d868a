package org.provolt.portal.forms;

import java.math.BigDecimal;
import java.util.Optional;

/// The laboratory's units and the API's, converted exactly: decimal digits move, nothing is rounded.
public final class Units {

    private static final int KILO = 3;
    private static final int MICRO = 6;

    private Units() {}

    /// A number as people write it: with a decimal point or a decimal comma, with spaces between groups of digits.
    /// Absent when it is none.
    public static Optional<BigDecimal> number(String text) {
        String plain = text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "").replace('\u2212', '-');
        if (plain.indexOf('.') < 0 && plain.indexOf(',') == plain.lastIndexOf(',')) {
            plain = plain.replace(',', '.');
        }
        try {
            return plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d{1,3})?")
                    ? Optional.of(new BigDecimal(plain))
                    : Optional.empty();
        } catch (NumberFormatException tooLong) {
            return Optional.empty();
        }
    }

    /// 22.5 kPa is 22500 Pa.
    public static BigDecimal pascal(BigDecimal kilopascal) {
        return plain(kilopascal.movePointRight(KILO));
    }

    /// 22500 Pa is 22.5 kPa.
    public static BigDecimal kilopascal(BigDecimal pascal) {
        return plain(pascal.movePointLeft(KILO));
    }

    /// 0.2 µA is 2e-7 A.
    static BigDecimal ampere(BigDecimal microampere) {
        return plain(microampere.movePointLeft(MICRO));
    }

    /// 2e-7 A is 0.2 µA.
    public static BigDecimal microampere(BigDecimal ampere) {
        return plain(ampere.movePointRight(MICRO));
    }

    /// Without trailing zeros, and without an exponent for whole numbers.
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
