package org.provolt.formats.biologic;

import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// The mean current since the record before: `I = Δq/Δt`, in ampere; 0 for the first record.
///
/// Two records at one time, or a clock that runs back, leave it undefined: the value before is repeated, or 0 when no
/// charge flowed.
final class CurrentFromCharge implements Derivation {

    private final String vendor;
    private final double coulomb;
    private final boolean counter;
    private double lastSecond = Double.NaN;
    private double lastCount = Double.NaN;
    private double lastAmpere;

    private CurrentFromCharge(String vendor, double coulomb, boolean counter) {
        this.vendor = vendor;
        this.coulomb = coulomb;
        this.counter = counter;
    }

    /// @param vendor  a column that holds the charge since the record before
    /// @param coulomb its unit
    static CurrentFromCharge ofIncrement(String vendor, double coulomb) {
        return new CurrentFromCharge(vendor, coulomb, false);
    }

    /// @param vendor  a column that counts charge
    /// @param coulomb its unit
    static CurrentFromCharge ofCounter(String vendor, double coulomb) {
        return new CurrentFromCharge(vendor, coulomb, true);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] ampere = rows.column(vendor);
        double[] seconds = rows.column(MptHead.TIME);
        for (int row = 0; row < ampere.length; row++) {
            double count = ampere[row];
            double second = seconds[row];
            lastAmpere = ampere(counter ? count - lastCount : count, second - lastSecond);
            ampere[row] = lastAmpere;
            lastCount = count;
            lastSecond = second;
        }
        return ampere;
    }

    private double ampere(double charge, double second) {
        if (second > 0) {
            return charge * coulomb / second;
        }
        return charge == 0 ? 0 : lastAmpere;
    }
}
