package org.provolt.metrics.spectrum;

import java.time.Instant;
import java.util.OptionalInt;
import org.provolt.kernel.SpectrumId;

/// A spectrum as it was heard of.
///
/// @param measuredAt when its first point was measured, as far as is known now: the run's start where nobody says
/// @param number     its place in its file, from 1
/// @param digest     SHA-256 in hex over its identity and its points' canonical content
public record HeardSpectrum(
        SpectrumId spectrumId, String stage, Instant measuredAt, OptionalInt number, int points, String digest) {}
