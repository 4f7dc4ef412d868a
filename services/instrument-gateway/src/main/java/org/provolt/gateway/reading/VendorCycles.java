package org.provolt.gateway.reading;

import java.util.Optional;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// The cycles as the instrument counts them, to be held against those that are counted here.
final class VendorCycles {

    private double first = Double.POSITIVE_INFINITY;
    private double last = Double.NEGATIVE_INFINITY;

    /// @param first lowest of the file
    /// @param last  highest of the file
    record Counted(double first, double last) {}

    void add(Columns records) {
        if (!records.has(Bdf.CYCLE_COUNT)) {
            return;
        }
        for (double cycle : records.column(Bdf.CYCLE_COUNT)) {
            if (Double.isFinite(cycle)) {
                first = Math.min(first, cycle);
                last = Math.max(last, cycle);
            }
        }
    }

    /// Empty where the file counts none.
    Optional<Counted> counted() {
        return first <= last ? Optional.of(new Counted(first, last)) : Optional.empty();
    }
}
