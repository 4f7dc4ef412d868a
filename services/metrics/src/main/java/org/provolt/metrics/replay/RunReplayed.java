package org.provolt.metrics.replay;

import java.util.List;
import org.provolt.kernel.RunId;

/// What came of one run.
///
/// @param behind  it differs, and news of it was not measured live yet: nothing can be said of it
/// @param samples that were heard of it
/// @param results that are current, rebuilt
record RunReplayed(RunId runId, boolean behind, List<Difference> differences, long samples, long results) {}
