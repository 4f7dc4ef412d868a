package org.provolt.formats.neware;

import java.util.List;
import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// The charge since the test began in one direction, of one counter for both that begins again with each step: its
/// growth in that direction. What it shows on the first record is history.
final class SignedStepCharge implements Derivation {

    private final StepCapacity counter;
    private final double factor;
    private final StepChanges changes;
    private double last = Double.NaN;
    private double charge;

    /// @param factor unit of the charge / unit of the counter; negative to sum what flowed out
    SignedStepCharge(StepCapacity counter, double factor, List<String> names) {
        this.counter = counter;
        this.factor = factor;
        this.changes = new StepChanges(names);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] charges = new double[rows.size()];
        for (int row = 0; row < charges.length; row++) {
            double now = counter.at(rows, row);
            boolean begins = changes.at(rows, row);
            double growth = (now - (begins && !Double.isNaN(last) ? 0 : last)) * factor;
            charge += growth > 0 ? growth : 0;
            last = now;
            charges[row] = charge;
        }
        return charges;
    }
}
