package org.provolt.metrics.read;

import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.RunId;

/// A run in few numbers, always with range, exclusions and convention.
public record RunSummary(
        RunId runId,
        CellConfiguration cellConfiguration,
        int cycles,
        SummaryLine coulombicEfficiencyPercent,
        ReservoirLine reservoirEfficiencyPercent,
        SummaryLine voltageHysteresisVolt,
        SummaryLine voltageHysteresisMidCapacityVolt,
        SummaryLine voltageHysteresisMeanVolt) {}
