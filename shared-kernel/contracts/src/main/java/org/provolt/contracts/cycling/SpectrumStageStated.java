package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;
import org.provolt.kernel.StageBasis;

/// The stage of a spectrum is another one than was said with its points; the newest statement holds.
///
/// @param oldStage what was said before; absent where its time was to tell
/// @param stage    what is said now; absent where its time is to tell
/// @param basis    `corrected` by a person, whose reason travels beside the fact, or `told` by a sender that said it
///                 after the points were there
/// @param source   the file whose bringer said it; absent for a person's correction and for a live instrument
public record SpectrumStageStated(
        RunId runId,
        SpectrumId spectrumId,
        @Nullable String oldStage,
        @Nullable String stage,
        StageBasis basis,
        @Nullable SampleSource source,
        Instant occurredAt)
        implements CyclingFact {}
