package org.provolt.portal.imports;

import org.jspecify.annotations.Nullable;

/// How many cycles of a run are counted here, by its summary.
public record CountedCycles(@Nullable Average voltageHysteresisVolt) {

    /// @param toCycle the last complete cycle
    public record Average(@Nullable Integer toCycle) {}

    /// The last complete cycle; 0 where there is none.
    public int getLast() {
        Average average = voltageHysteresisVolt;
        Integer last = average == null ? null : average.toCycle();
        return last == null ? 0 : last;
    }
}
