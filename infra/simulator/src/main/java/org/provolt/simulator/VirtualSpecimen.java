package org.provolt.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// The electrode of an opened virtual cell: flat-topped deposits with rounded corners and sloping flanks, one in each
/// square of a chess board, none cut by the field's border. Under pressure they are larger, squarer and nearer to each
/// other. The outline of a deposit is where it has half its height.
final class VirtualSpecimen {

    /// Across and down.
    static final int DEPOSITS = 4;
    /// From ground to top, along the ground, µm.
    static final double FLANK_UM = 4;

    /// How finely the mean over the outlines is summed.
    private static final int STEPS = 120;

    private static final double SIZES = 0.15;
    private static final double ASPECTS = 0.05;
    private static final double PLACES = 0.10;

    private final double squareUm;
    private final List<RoundedRectangle> deposits;

    private VirtualSpecimen(double squareUm, List<RoundedRectangle> deposits) {
        this.squareUm = squareUm;
        this.deposits = deposits;
    }

    static VirtualSpecimen of(VirtualCell cell) {
        DepositTruth truth = DepositTruth.of(cell);
        Random random = new Random(cell.seed() + 4);
        double covered = truth.coveragePercent() / 100;
        double squareUm = StrictMath.sqrt(truth.meanAreaUm2() / covered);
        double slack = 1 - StrictMath.sqrt(covered);
        double[] sizes = sizes(slack, random);
        List<RoundedRectangle> deposits = new ArrayList<>();
        for (int at = 0; at < sizes.length; at++) {
            int column = at % DEPOSITS;
            int row = at / DEPOSITS;
            deposits.add(RoundedRectangle.of(
                    sizes[at] * truth.meanAreaUm2(),
                    1 - covered,
                    1 + ASPECTS * slack * side(random),
                    (column + 0.5 + PLACES * slack * side(random)) * squareUm,
                    (row + 0.5 + PLACES * slack * side(random)) * squareUm));
        }
        return new VirtualSpecimen(squareUm, List.copyOf(deposits));
    }

    /// Shares of the mean area, whose mean is 1.
    private static double[] sizes(double slack, Random random) {
        double[] sizes = random.doubles((long) DEPOSITS * DEPOSITS)
                .map(each -> 1 + 2 * SIZES * slack * (2 * each - 1))
                .toArray();
        double total = 0;
        for (double size : sizes) {
            total += size;
        }
        for (int at = 0; at < sizes.length; at++) {
            sizes[at] *= sizes.length / total;
        }
        return sizes;
    }

    private static double side(Random random) {
        return 2 * random.nextDouble() - 1;
    }

    /// Of the field, which is a square, µm.
    double sideUm() {
        return DEPOSITS * squareUm;
    }

    /// How much of the full height stands there, 0 to 1.
    double shareAt(double xUm, double yUm) {
        return share(distanceUm(xUm, yUm));
    }

    /// Mean of that share within the outlines: what the full height is more than the mean thickness.
    double meanShare() {
        double step = sideUm() / (DEPOSITS * STEPS);
        double sum = 0;
        int inside = 0;
        for (int row = 0; row < DEPOSITS * STEPS; row++) {
            for (int column = 0; column < DEPOSITS * STEPS; column++) {
                double distance = distanceUm((column + 0.5) * step, (row + 0.5) * step);
                sum += distance < 0 ? share(distance) : 0;
                inside += distance < 0 ? 1 : 0;
            }
        }
        return sum / inside;
    }

    private double distanceUm(double xUm, double yUm) {
        int column = Math.clamp((int) (xUm / squareUm), 0, DEPOSITS - 1);
        int row = Math.clamp((int) (yUm / squareUm), 0, DEPOSITS - 1);
        return deposits.get(row * DEPOSITS + column).distanceUm(xUm, yUm);
    }

    private static double share(double distanceUm) {
        double up = Math.clamp(0.5 - distanceUm / FLANK_UM, 0, 1);
        return up * up * (3 - 2 * up);
    }
}
