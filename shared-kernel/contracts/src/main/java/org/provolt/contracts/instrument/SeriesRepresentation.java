package org.provolt.contracts.instrument;

import org.provolt.contracts.cycling.SampleSource;
import org.provolt.kernel.RunId;

/// A second file tells records of a series that are there already.
///
/// @param records how many were held against the series and found the same
public record SeriesRepresentation(RunId runId, String seriesId, SampleSource source, Long records) {}
