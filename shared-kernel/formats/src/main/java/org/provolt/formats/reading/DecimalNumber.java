package org.provolt.formats.reading;

/// The double nearest to a decimal number: whole digits times a power of ten.
///
/// Digits up to 2^53 and powers that a double holds exactly need one rounding, which is right (Clinger, *How to read
/// floating point numbers accurately*, 1990). Of more digits the quotient, or product, is computed as a sum of two
/// doubles (Dekker, *A floating-point technique for extending the available precision*, 1971), which is good to a part
/// in 2^100: enough to round rightly but where the number lies halfway between two doubles, or nearly so.
public final class DecimalNumber {

    /// So many digits fit a long, whatever they are.
    public static final int MOST_DIGITS = 18;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final long LARGEST_EXACT = 1L << 53;

    /// Of the distance between two doubles: nearer to halfway nobody rounds this way.
    private static final double DOUBT = 0x1p-40;

    private DecimalNumber() {}

    /// `digits · 10^power`, correctly rounded; `NaN` where that takes longer.
    ///
    /// @param digits at most [#MOST_DIGITS] of them, without a sign
    public static double of(long digits, int power) {
        if (power <= -POWERS.length || power >= POWERS.length) {
            return Double.NaN;
        }
        if (digits <= LARGEST_EXACT) {
            return power < 0 ? digits / POWERS[-power] : digits * POWERS[power];
        }
        double high = digits;
        double low = digits - (long) high;
        return power < 0 ? quotient(high, low, POWERS[-power]) : product(high, low, POWERS[power]);
    }

    /// Exact, up to 22.
    public static double powerOfTen(int power) {
        return POWERS[power];
    }

    private static double quotient(double high, double low, double by) {
        double first = high / by;
        double rest = Math.fma(-first, by, high);
        return rounded(first, (rest + low) / by);
    }

    private static double product(double high, double low, double by) {
        double first = high * by;
        double rest = Math.fma(high, by, -first);
        return rounded(first, rest + low * by);
    }

    private static double rounded(double first, double rest) {
        double sum = first + rest;
        double lost = Math.abs(first - sum + rest);
        double step = Math.ulp(sum);
        return Math.abs(lost - step / 2) < DOUBT * step || Math.abs(lost - step / 4) < DOUBT * step ? Double.NaN : sum;
    }
}
