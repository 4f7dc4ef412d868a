package org.provolt.metrics.read;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;

/// A page of a run's cycles.
public record CyclesPage(
        RunId runId,
        CellId cellId,
        CellConfiguration cellConfiguration,
        List<CycleItem> items,
        @Nullable String next) {}
