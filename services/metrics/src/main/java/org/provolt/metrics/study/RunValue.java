package org.provolt.metrics.study;

import java.util.List;
import org.provolt.analysis.Measured;
import org.provolt.metrics.heard.HeardRun;

/// One run's value of a metric, and the factor's that it was measured at.
///
/// @param resultIds of the results that went in, in order
record RunValue(HeardRun run, Measured factorValue, Measured value, List<String> resultIds) {}
