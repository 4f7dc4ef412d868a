package org.provolt.contracts.metrics;

import java.time.Instant;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// A spectrum is no longer there: it was withdrawn. Its results are superseded by nothing.
public record FitWithdrawn(RunId runId, CellId cellId, SpectrumId spectrumId, Instant occurredAt)
        implements MetricsFact {}
