package org.provolt.analysis.impedance;

import java.util.Optional;

/// The part of a spectrum that a stable cell can have: from the highest frequency down to where the Kramers-Kronig
/// check no longer passes.
///
/// A cell that changes while it is measured does so where measuring takes long, at the lowest frequencies. Where the
/// whole spectrum does not pass, points are left out from there, a twentieth of all at a time, until what is left
/// passes; at most two fifths of them. A spectrum that passes, or never does, is taken whole.
public final class ConsistentRange {

    private static final double STEP_SHARE = 0.05;

    /// At least this share of the points stays.
    static final double LEAST_SHARE = 0.6;

    private ConsistentRange() {}

    /// The spectrum without the points that do not fit, or empty where it is to be taken whole.
    ///
    /// @param whole of the same spectrum
    public static Optional<Spectrum> of(Spectrum spectrum, LinearKramersKronig whole) {
        if (whole.pass()) {
            return Optional.empty();
        }
        int all = spectrum.points().size();
        int step = Math.max(1, (int) Math.round(all * STEP_SHARE));
        int least = Math.max(ImpedanceParameters.DEFAULTS.minimumPoints(), (int) Math.ceil(all * LEAST_SHARE));
        for (int count = all - step; count >= least; count -= step) {
            Spectrum part = spectrum.highest(count);
            if (LinearKramersKronig.check(part).pass()) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }
}
