package org.provolt.analysis.morphology;

import java.util.Optional;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// How thick a deposit is: heights of deposit pixels above the substrate's plane, which goes through the ground
/// pixels of the segmentation and leaves out those further from it than 3 scaled median absolute deviations.
///
/// @param meanUm              µm
/// @param standardDeviationUm of the deposit pixels, µm
public record DepositThickness(Measured meanUm, Measured standardDeviationUm) {

    public static final Algorithm ALGORITHM = new Algorithm("deposit-thickness", 1);

    /// Ground pixels that a plane is believed of; at full coverage there are none.
    public static final double LEAST_GROUND_PERCENT = 0.1;

    /// Of a segmented height map.
    public static DepositThickness of(Segmentation segmentation) {
        Mask mask = segmentation.mask();
        if (mask.deposit() == 0) {
            return absent(Reason.NO_DEPOSIT);
        }
        return segmentation
                .substrate()
                .map(plane -> above(plane, segmentation.field(), mask))
                .orElseGet(() -> absent(Reason.NO_SUBSTRATE_VISIBLE));
    }

    /// Empty where too little ground is seen.
    static Optional<Plane> substrateOf(Segmentation segmentation) {
        Mask mask = segmentation.mask();
        return 100.0 * mask.ground() < LEAST_GROUND_PERCENT * (mask.ground() + mask.deposit())
                ? Optional.empty()
                : Optional.of(Plane.robustThrough(segmentation.field(), mask::isGround));
    }

    private static DepositThickness above(Plane substrate, Field field, Mask mask) {
        CompensatedSum sum = new CompensatedSum();
        CompensatedSum squares = new CompensatedSum();
        double about = firstHeight(field, mask, substrate);
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            if (mask.isDeposit(pixel)) {
                double height = substrate.above(field, pixel) - about;
                sum.add(height);
                squares.add(height * height);
            }
        }
        double mean = sum.value() / mask.deposit();
        double variance = Math.max(0, squares.value() / mask.deposit() - mean * mean);
        return new DepositThickness(Measured.of(about + mean), Measured.of(StrictMath.sqrt(variance)));
    }

    public static DepositThickness absent(Reason because) {
        return new DepositThickness(Measured.absent(because), Measured.absent(because));
    }

    private static double firstHeight(Field field, Mask mask, Plane substrate) {
        int pixel = 0;
        while (!mask.isDeposit(pixel)) {
            pixel++;
        }
        return substrate.above(field, pixel);
    }
}
