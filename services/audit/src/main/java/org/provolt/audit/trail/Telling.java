package org.provolt.audit.trail;

import org.provolt.audit.witness.Witnessed;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.ResultsTold;

/// The last time that metrics told a result.
///
/// @param fact as it was witnessed
public record Telling(Witnessed fact, ResultsTold told, Measurement result) {}
