package org.provolt.metrics.spectrum;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.SpectrumId;

/// A spectrum as it was heard of.
///
/// @param stage      as its sender said with its points
/// @param said       the stage that is said of it now; absent where its time is to tell
/// @param measuredAt when its first point was measured, as far as is known now: the run's start where nobody says
/// @param measured   what ties that to the calendar
/// @param number     its place in its file, from 1
/// @param digest     SHA-256 in hex over its identity and its points' canonical content
public record HeardSpectrum(
        SpectrumId spectrumId,
        @Nullable String stage,
        @Nullable HeldStage said,
        Instant measuredAt,
        TimeAnchor measured,
        OptionalInt number,
        int points,
        String digest) {}
