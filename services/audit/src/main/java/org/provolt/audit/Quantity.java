package org.provolt.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as the laboratory writes them: six significant digits, thousands apart, its customary units.
public final class Quantity {

    private static final MathContext SIX_DIGITS = new MathContext(6);

    private Quantity() {}

    /// `1,272` or `0.25`; a minus sign where it is negative.
    public static String plain(double value) {
        BigDecimal rounded = new BigDecimal(value, SIX_DIGITS).stripTrailingZeros();
        DecimalFormat format =
                new DecimalFormat("#,##0.###############", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(rounded);
    }

    public static String count(long value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    public static String kilopascal(double pascal) {
        return plain(pascal / 1000) + " kPa";
    }

    public static String millivolt(double volt) {
        return plain(volt * 1000) + " mV";
    }

    public static String milliamperehour(double ampereHour) {
        return plain(ampereHour * 1000) + " mAh";
    }
}
