package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.RunId;

/// A second file tells the same records (the `.mpt` of an `.mpr`); it is evidence beside them, nothing was added.
///
/// @param records how many of its records were held against the series and found the same
public record RepresentationKept(RunId runId, String seriesId, SampleSource source, long records, Instant occurredAt)
        implements CyclingFact {}
