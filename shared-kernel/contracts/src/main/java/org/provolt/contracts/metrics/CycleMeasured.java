package org.provolt.contracts.metrics;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;

/// The current results of one cycle of one run, and all that they rest on. The newest of a cycle is what counts;
/// results of an earlier one that are not in it are superseded.
///
/// @param cycle counted by pairs of half cycles, from 1
/// @param vendorCycleCount the cycler's own count on the cycle's first record
/// @param complete both half cycles have ended
public record CycleMeasured(
        RunId runId,
        CellId cellId,
        int cycle,
        @Nullable Long vendorCycleCount,
        CellConfiguration cellConfiguration,
        boolean complete,
        List<Measurement> measurements,
        List<Flag> flags,
        CycleInputs inputs,
        CycleConditions conditions,
        Instant occurredAt)
        implements RunResultsTold {}
