package org.provolt.simulator;

import java.util.Random;

/// What is true of the deposit on a virtual cell after its second plating, before any microscope looks at it.
///
/// Coverage and thickness at 0 and 1272 kPa and the mean area at 0 and 911 kPa are those of W. Jiao et al., "Critical
/// Role of Pressure for Chemo-Mechanical Induced Stability of Sodium Metal Battery Anodes", Fig. 3; the others are
/// chosen so that the deposit's volume stays between those of both ends. Replicates scatter about them.
///
/// @param coveragePercent   of the field
/// @param meanAreaUm2       of one deposit, µm²
/// @param thicknessUm       mean over the deposits' outlines, above the ground, µm
public record DepositTruth(double coveragePercent, double meanAreaUm2, double thicknessUm) {

    private static DepositTruth usual(SodiumUnderPressure pressure) {
        return switch (pressure) {
            case P0 -> new DepositTruth(14.9, 5_829, 42.2);
            case P22 -> new DepositTruth(24.0, 8_000, 26.5);
            case P136 -> new DepositTruth(44.0, 13_000, 14.5);
            case P500 -> new DepositTruth(78.0, 20_000, 8.3);
            case P911 -> new DepositTruth(84.0, 22_242, 7.7);
            case P1272 -> new DepositTruth(86.1, 23_000, 7.6);
        };
    }

    /// Of one cell: coverage about the pressure's within 0.5 points, area and thickness within 2 %.
    public static DepositTruth of(VirtualCell cell) {
        DepositTruth usual = usual(cell.pressure());
        Random random = new Random(cell.seed() + 3);
        return new DepositTruth(
                usual.coveragePercent + 0.5 * side(random),
                usual.meanAreaUm2 * (1 + 0.02 * side(random)),
                usual.thicknessUm * (1 + 0.02 * side(random)));
    }

    private static double side(Random random) {
        return 2 * random.nextDouble() - 1;
    }
}
