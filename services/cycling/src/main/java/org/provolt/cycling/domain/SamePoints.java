package org.provolt.cycling.domain;

import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Whether two spectra are one that was told twice, as an export of a file tells its spectra again with fewer digits.
public final class SamePoints {

    /// float32, and text of eight digits, are better than this; no two measurements are so alike.
    private static final double SAME_SHARE = 1e-6;

    private SamePoints() {}

    /// Whether they have the same frequencies and impedances, point by point.
    public static boolean are(Columns one, Columns other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int point = 0; point < one.size(); point++) {
            if (!same(one, other, point)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Columns one, Columns other, int point) {
        double frequency = one.at(Bdf.FREQUENCY, point);
        double modulus = StrictMath.hypot(one.at(Bdf.REAL_IMPEDANCE, point), one.at(Bdf.IMAGINARY_IMPEDANCE, point));
        return difference(one, other, Bdf.FREQUENCY, point) <= SAME_SHARE * frequency
                && difference(one, other, Bdf.REAL_IMPEDANCE, point) <= SAME_SHARE * modulus
                && difference(one, other, Bdf.IMAGINARY_IMPEDANCE, point) <= SAME_SHARE * modulus;
    }

    private static double difference(Columns one, Columns other, String column, int point) {
        return Math.abs(one.at(column, point) - other.at(column, point));
    }
}
