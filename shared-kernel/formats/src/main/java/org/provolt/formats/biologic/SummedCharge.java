package org.provolt.formats.biologic;

import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// Charge in one direction, summed from the charge of each record since the one before. The first record's is history,
/// not growth.
final class SummedCharge implements Derivation {

    private final String vendor;
    private final double factor;
    private boolean begun;
    private double sum;

    /// @param vendor a column that holds the charge since the record before
    /// @param factor unit of the result / unit of the column; negative to sum what flowed out
    SummedCharge(String vendor, double factor) {
        this.vendor = vendor;
        this.factor = factor;
    }

    @Override
    public double[] derive(Columns rows) {
        double[] values = rows.column(vendor);
        for (int row = 0; row < values.length; row++) {
            double charge = values[row] * factor;
            sum += begun && charge > 0 ? charge : 0;
            values[row] = sum;
            begun = true;
        }
        return values;
    }
}
