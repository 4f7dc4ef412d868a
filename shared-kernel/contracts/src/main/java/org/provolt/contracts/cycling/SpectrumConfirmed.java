package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// Another file tells a spectrum that is there already.
///
/// @param points how many were held against it and found the same
public record SpectrumConfirmed(
        RunId runId, SpectrumId spectrumId, SampleSource source, long points, Instant occurredAt)
        implements CyclingFact {}
