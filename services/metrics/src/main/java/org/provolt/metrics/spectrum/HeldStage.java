package org.provolt.metrics.spectrum;

import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Reason;
import org.provolt.kernel.StageBasis;

/// The stage of a spectrum that holds now.
///
/// @param basis         absent without a stage
/// @param absentBecause a stable code; given exactly when there is none
public record HeldStage(
        @Nullable String stage,
        @Nullable StageBasis basis,
        @Nullable String absentBecause) {

    public static HeldStage of(String stage, StageBasis basis) {
        return new HeldStage(stage, basis, null);
    }

    public static HeldStage absent(Reason because) {
        return new HeldStage(null, null, because.toString());
    }

    /// Whether it is what the spectrum was recorded with, and so part of its identity.
    public boolean recordedWith(HeardSpectrum spectrum) {
        return basis == StageBasis.TOLD && stage != null && stage.equals(spectrum.stage());
    }
}
