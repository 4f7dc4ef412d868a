package org.provolt.analysis.morphology;

import java.util.function.IntPredicate;
import org.provolt.analysis.CompensatedSum;

/// A least-squares plane through pixels, by z = a + b·(x - x̄) + c·(y - ȳ), x and y in pixels.
///
/// @param height   mean of the heights that it went through, less the field's offset
/// @param perX     per pixel along a row
/// @param perY     per row
/// @param centreX  x̄
/// @param centreY  ȳ
record Plane(double height, double perX, double perY, double centreX, double centreY) {

    /// Through the pixels chosen, missing ones left out; flat where they do not span a plane.
    static Plane through(Field field, IntPredicate chosen) {
        CompensatedSum x = new CompensatedSum();
        CompensatedSum y = new CompensatedSum();
        CompensatedSum z = new CompensatedSum();
        long count = 0;
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            if (!field.isMissing(pixel) && chosen.test(pixel)) {
                x.add(pixel % field.width());
                y.add(row(field, pixel));
                z.add(field.relative(pixel));
                count++;
            }
        }
        return count == 0
                ? new Plane(0, 0, 0, 0, 0)
                : tilted(field, chosen, x.value() / count, y.value() / count, z.value() / count);
    }

    private static Plane tilted(Field field, IntPredicate chosen, double meanX, double meanY, double meanZ) {
        CompensatedSum xx = new CompensatedSum();
        CompensatedSum xy = new CompensatedSum();
        CompensatedSum yy = new CompensatedSum();
        CompensatedSum xz = new CompensatedSum();
        CompensatedSum yz = new CompensatedSum();
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            if (!field.isMissing(pixel) && chosen.test(pixel)) {
                double x = pixel % field.width() - meanX;
                double y = row(field, pixel) - meanY;
                double z = field.relative(pixel) - meanZ;
                xx.add(x * x);
                xy.add(x * y);
                yy.add(y * y);
                xz.add(x * z);
                yz.add(y * z);
            }
        }
        double determinant = xx.value() * yy.value() - xy.value() * xy.value();
        if (!(determinant > 1e-12 * xx.value() * yy.value())) {
            return new Plane(meanZ, 0, 0, meanX, meanY);
        }
        double perX = (xz.value() * yy.value() - yz.value() * xy.value()) / determinant;
        double perY = (yz.value() * xx.value() - xz.value() * xy.value()) / determinant;
        return new Plane(meanZ, perX, perY, meanX, meanY);
    }

    /// Through the pixels chosen, those far from it left out twice: further than 3 scaled median absolute deviations.
    static Plane robustThrough(Field field, IntPredicate chosen) {
        Plane plane = through(field, chosen);
        for (int round = 0; round < 2; round++) {
            Plane last = plane;
            double limit = 3 * 1.4826 * medianDistance(field, chosen, last);
            plane = through(field, pixel -> chosen.test(pixel) && StrictMath.abs(last.above(field, pixel)) <= limit);
        }
        return plane;
    }

    private static double medianDistance(Field field, IntPredicate chosen, Plane plane) {
        return MedianOf.distances(
                field.pixels(),
                pixel -> !field.isMissing(pixel) && chosen.test(pixel),
                pixel -> StrictMath.abs(plane.above(field, pixel)));
    }

    private static int row(Field field, int pixel) {
        return pixel / field.width();
    }

    /// How far a pixel lies above it, in the field's unit.
    double above(Field field, int pixel) {
        double x = pixel % field.width() - centreX;
        double y = row(field, pixel) - centreY;
        return field.relative(pixel) - height - perX * x - perY * y;
    }
}
