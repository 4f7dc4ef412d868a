package org.provolt.contracts.metrics;

import java.util.List;
import org.provolt.kernel.CellId;

/// A telling of results about one thing that was measured, with all that they rest on.
public sealed interface ResultsTold extends MetricsFact permits RunResultsTold, DepositMeasured, VolumeClosureMeasured {

    CellId cellId();

    List<Measurement> measurements();

    CycleInputs inputs();

    CycleConditions conditions();
}
