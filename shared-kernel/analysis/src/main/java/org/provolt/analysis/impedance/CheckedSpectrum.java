package org.provolt.analysis.impedance;

import org.provolt.analysis.Reason;

/// What became of points that should make a spectrum.
public sealed interface CheckedSpectrum {

    record Usable(Spectrum spectrum) implements CheckedSpectrum {}

    /// @param because [Reason#TOO_FEW_POINTS], [Reason#POINT_NOT_USABLE] or [Reason#CONFLICTING_POINTS]
    record Unusable(Reason because) implements CheckedSpectrum {}
}
