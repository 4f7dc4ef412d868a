package org.provolt.formats.table;

import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// What has passed on a clock since its first record.
final class SinceFirst implements Derivation {

    private final String clock;
    private double first = Double.NaN;

    SinceFirst(String clock) {
        this.clock = clock;
    }

    @Override
    public double[] derive(Columns rows) {
        double[] passed = rows.column(clock);
        for (int row = 0; row < passed.length; row++) {
            first = Double.isNaN(first) ? passed[row] : first;
            passed[row] -= first;
        }
        return passed;
    }
}
