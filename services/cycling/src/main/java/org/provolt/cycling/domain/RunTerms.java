package org.provolt.cycling.domain;

import java.time.Instant;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.CellId;

/// What is said of a run and can be corrected.
///
/// @param polarityReversed whether the leads were on the wrong way round, so that voltage and current have the
///                         opposite sign of what was recorded
public record RunTerms(
        CellId cellId, CellConfiguration cellConfiguration, boolean polarityReversed, Instant startedAt) {}
