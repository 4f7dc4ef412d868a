package org.provolt.contracts.metrics;

import org.provolt.kernel.RunId;

/// A telling of results about one thing that was measured in a run.
public sealed interface RunResultsTold extends ResultsTold permits CycleMeasured, SpectrumFitted {

    RunId runId();
}
