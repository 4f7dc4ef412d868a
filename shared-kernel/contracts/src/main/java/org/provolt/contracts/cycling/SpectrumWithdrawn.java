package org.provolt.contracts.cycling;

import java.time.Instant;
import org.provolt.kernel.ImportId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// A spectrum was taken back with the last file that told it; the reason travels beside the fact. It is there again
/// once it is recorded again.
///
/// @param importId of that file
public record SpectrumWithdrawn(RunId runId, SpectrumId spectrumId, ImportId importId, Instant occurredAt)
        implements CyclingFact {}
