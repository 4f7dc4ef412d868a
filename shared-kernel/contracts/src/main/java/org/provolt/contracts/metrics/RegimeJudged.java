package org.provolt.contracts.metrics;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// A person said how a run's metal grew. The newest of a run stands beside what was measured and changes none of it;
/// why stands beside the fact.
///
/// @param regime as the regime map names it, such as `planar`
public record RegimeJudged(RunId runId, String regime, Instant occurredAt) implements MetricsFact {}
