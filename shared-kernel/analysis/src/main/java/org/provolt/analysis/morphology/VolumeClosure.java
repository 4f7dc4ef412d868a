package org.provolt.analysis.morphology;

import org.provolt.analysis.Algorithm;

/// Electrochemistry and morphology held against each other: how much of the deposit's volume the plated metal fills.
///
/// `t = q·M/(z·F·ρ·θ)` and apparent porosity `1 - t/thickness`, which is `1 - t(θ = 1)/(thickness · θ)`.
///
/// @param denseEquivalentThicknessUm at the measured coverage, µm
/// @param apparentPorosityPercent    negative where the metal that was plated does not fit into the deposit that
/// was seen
public record VolumeClosure(double denseEquivalentThicknessUm, double apparentPorosityPercent) {

    public static final Algorithm ALGORITHM = new Algorithm("volume-closure", 1);

    /// @param arealChargeMilliampereHourPerCm2 either the last plating's, or the net charge of all cycles: both
    /// bounds are
    ///                                         worth showing, as dead metal of earlier cycles stays
    /// @param coveragePercent                  above 0
    /// @param thicknessUm                      of the deposit, above 0
    public static VolumeClosure of(
            Metal metal, double arealChargeMilliampereHourPerCm2, double coveragePercent, double thicknessUm) {
        double dense = denseEquivalentUm(metal, arealChargeMilliampereHourPerCm2, coveragePercent);
        return new VolumeClosure(dense, porosityPercent(dense, thicknessUm));
    }

    /// Of dense metal at a coverage, µm.
    ///
    /// @param everywhereUm at full coverage, µm
    public static double denseUm(double everywhereUm, double coveragePercent) {
        return everywhereUm / (coveragePercent / 100);
    }

    /// Apparent porosity, %.
    public static double porosityPercent(double denseUm, double thicknessUm) {
        return 100 * (1 - denseUm / thicknessUm);
    }

    /// How far the porosity moves with the coverage, percentage points for one: to first order `(100 - p)/θ`.
    public static double porosityPerCoverage(double porosityPercent, double coveragePercent) {
        return (100 - porosityPercent) / coveragePercent;
    }

    /// How thick the plated metal is as a dense layer of that coverage, µm.
    public static double denseEquivalentUm(
            Metal metal, double arealChargeMilliampereHourPerCm2, double coveragePercent) {
        return denseUm(arealChargeMilliampereHourPerCm2 * metal.micrometrePerMilliampereHourPerCm2(), coveragePercent);
    }
}
