package org.provolt.cycling.read;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// What is said of a spectrum. Its points and what was fitted to them: `/runs/{id}/spectra`.
///
/// @param stage             as it is said; absent where its time is to tell
/// @param stageBasis        `told` or `corrected`
/// @param stageRecordedWith what was said with its points
/// @param withdrawn         whether every file that told it was taken back
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpectrumCard(
        SpectrumId spectrumId,
        RunId runId,
        @Nullable String stage,
        @Nullable String stageAbsentBecause,
        @Nullable String stageBasis,
        @Nullable String stageRecordedWith,
        long points,
        boolean withdrawn) {

    /// Its time tells the stage: metrics finds it beside the run's half cycles.
    static final String BY_TIME = "by-its-time";
}
