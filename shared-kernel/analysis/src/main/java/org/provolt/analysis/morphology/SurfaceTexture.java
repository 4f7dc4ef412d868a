package org.provolt.analysis.morphology;

import java.util.Optional;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.CompensatedSum;

/// Height parameters of a surface, after its least-squares plane was taken off; missing points take no part.
///
/// Source: ISO 25178-2:2021, 4.2. No other filter.
///
/// @param saUm arithmetical mean height, mean of |z|, µm
/// @param sqUm root mean square height, µm
/// @param szUm maximum height, the highest less the lowest, µm
/// @param ssk  skewness, mean of z³ over Sq³; 0 of a flat surface
/// @param sku  kurtosis, mean of z⁴ over Sq⁴; 0 of a flat surface
/// @param missing points that took no part
public record SurfaceTexture(double saUm, double sqUm, double szUm, double ssk, double sku, int missing) {

    public static final Algorithm ALGORITHM = new Algorithm("surface-texture", 1);

    /// Empty where fewer than four points are there: a plane goes through any three.
    public static Optional<SurfaceTexture> of(Field field) {
        Plane plane = Plane.through(field, pixel -> true);
        CompensatedSum absolute = new CompensatedSum();
        CompensatedSum square = new CompensatedSum();
        CompensatedSum cube = new CompensatedSum();
        CompensatedSum fourth = new CompensatedSum();
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        int count = 0;
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            if (!field.isMissing(pixel)) {
                double z = plane.above(field, pixel);
                absolute.add(StrictMath.abs(z));
                square.add(z * z);
                cube.add(z * z * z);
                fourth.add(z * z * z * z);
                lowest = Math.min(lowest, z);
                highest = Math.max(highest, z);
                count++;
            }
        }
        if (count < 4) {
            return Optional.empty();
        }
        double sq = StrictMath.sqrt(square.value() / count);
        boolean flat = sq == 0;
        return Optional.of(new SurfaceTexture(
                absolute.value() / count,
                sq,
                highest - lowest,
                flat ? 0 : cube.value() / count / (sq * sq * sq),
                flat ? 0 : fourth.value() / count / (sq * sq * sq * sq),
                field.pixels() - count));
    }
}
