package org.provolt.metrics.verdict;

import java.util.List;
import org.provolt.kernel.RunId;

/// What people said of a run.
///
/// @param items every verdict, in order
public record VerdictSheet(RunId runId, List<Verdict> items) {}
