package org.provolt.formats.reading;

import java.util.Optional;
import org.provolt.formats.EvidenceReport.CounterReset;
import org.provolt.formats.reading.Translation.Counter;
import org.provolt.kernel.Columns;

/// Watches one charge counter for restarts.
///
/// Where the file holds the counter's growth beside it, a step of another size is a restart; elsewhere a counter that
/// loses more than half of what it showed.
final class CounterWatch {

    /// Share of the step by which a counter and its growth may differ by rounding.
    private static final double ROUNDING = 0.01;

    /// A step this small, in the counter's unit, is rounding (a picoampere hour where the unit is mA·h).
    private static final double SMALLEST_STEP = 1e-9;

    private final Counter counter;
    private long row = -1;
    private double last = Double.NaN;
    private long count;
    private long firstRow = -1;

    CounterWatch(Counter counter) {
        this.counter = counter;
    }

    void see(Columns vendor) {
        double[] shown = vendor.column(counter.vendor());
        Optional<double[]> grown = counter.increment().map(vendor::column);
        for (int i = 0; i < shown.length; i++) {
            row++;
            double now = shown[i];
            if (grown.isPresent() ? departed(now, grown.get()[i]) : restarted(now)) {
                count++;
                firstRow = firstRow < 0 ? row : firstRow;
            }
            last = now;
        }
    }

    /// A comparison with a value that is not given is false.
    private boolean restarted(double now) {
        return Math.abs(now) < Math.abs(last) / 2 && Math.abs(now - last) > SMALLEST_STEP;
    }

    private boolean departed(double now, double growth) {
        double step = now - last;
        double allowed = ROUNDING * Math.max(Math.abs(step), Math.abs(growth)) + SMALLEST_STEP;
        return Math.abs(step - growth) > allowed;
    }

    Optional<CounterReset> found() {
        return count == 0 ? Optional.empty() : Optional.of(new CounterReset(counter.vendor(), count, firstRow));
    }
}
