package org.provolt.formats.neware;

import java.util.List;
import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// The charge since the test began in one direction, of a counter of that direction that begins again with each step.
///
/// What the counter shows on the first record is history. A counter that falls within a step is corrected by what comes
/// after; the charge never falls.
final class StepCharge implements Derivation {

    private final String counter;
    private final double factor;
    private final StepChanges changes;
    private double before = Double.NaN;
    private double last;
    private double charge;

    /// @param factor unit of the charge / unit of the counter
    StepCharge(String counter, double factor, List<String> names) {
        this.counter = counter;
        this.factor = factor;
        this.changes = new StepChanges(names);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] charges = new double[rows.size()];
        double[] counts = rows.column(counter);
        for (int row = 0; row < charges.length; row++) {
            double now = Math.abs(counts[row]);
            boolean begins = changes.at(rows, row);
            if (Double.isNaN(before)) {
                before = -now;
            } else if (begins) {
                before += last;
            }
            charge = before + now > charge ? before + now : charge;
            last = Double.isNaN(now) ? last : now;
            charges[row] = charge * factor;
        }
        return charges;
    }
}
