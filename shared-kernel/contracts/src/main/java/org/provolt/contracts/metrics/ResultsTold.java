package org.provolt.contracts.metrics;

import java.util.List;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;

/// A telling of results about one thing that was measured, with all that they rest on.
public sealed interface ResultsTold extends MetricsFact permits CycleMeasured, SpectrumFitted {

    RunId runId();

    CellId cellId();

    List<Measurement> measurements();

    CycleInputs inputs();

    CycleConditions conditions();
}
