package org.provolt.contracts.cycling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ordered steps of a test, as they were planned.
public record Protocol(String name, List<Step> steps) {

    /// @param kind `plate`, `strip`, `charge`, `discharge`, `rest`, `ocv` or `eis`
    /// @param repeat how often the steps up to here are run, where above 1
    public record Step(
            String kind,
            @Nullable Double currentDensityMaCm2,
            @Nullable Double arealCapacityMahCm2,
            @Nullable Double durationSecond,
            @Nullable Double untilVolt,
            @Nullable Integer repeat) {}
}
