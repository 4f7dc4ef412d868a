package org.provolt.formats.biologic;

import java.util.Optional;
import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// Charge in one direction, accumulated from a signed counter that starts again at 0 with each half cycle.
///
/// What the counter shows on the first record is history, not growth.
final class GrownCharge implements Derivation {

    private final String vendor;
    private final Optional<String> halfCycle;
    private final double factor;
    private double last = Double.NaN;
    private double lastHalfCycle = Double.NaN;
    private double accumulated;

    private GrownCharge(String vendor, Optional<String> halfCycle, double factor) {
        this.vendor = vendor;
        this.halfCycle = halfCycle;
        this.factor = factor;
    }

    /// What flowed in.
    ///
    /// @param factor unit of the result / unit of the counter
    static GrownCharge in(String vendor, Optional<String> halfCycle, double factor) {
        return new GrownCharge(vendor, halfCycle, factor);
    }

    /// What flowed out, counted as positive.
    static GrownCharge out(String vendor, Optional<String> halfCycle, double factor) {
        return new GrownCharge(vendor, halfCycle, -factor);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] values = rows.column(vendor);
        double[] halfCycles = halfCycle.map(rows::column).orElse(values);
        for (int row = 0; row < values.length; row++) {
            double now = values[row];
            double growth = (now - (restarted(halfCycles[row], now) ? 0 : last)) * factor;
            accumulated += growth > 0 ? growth : 0;
            values[row] = accumulated;
            last = now;
        }
        return values;
    }

    private boolean restarted(double itsHalfCycle, double now) {
        if (halfCycle.isEmpty()) {
            return Math.abs(now) < Math.abs(last) / 2;
        }
        double before = lastHalfCycle;
        lastHalfCycle = itsHalfCycle;
        return !Double.isNaN(before) && before != lastHalfCycle;
    }
}
