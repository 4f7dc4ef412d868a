package org.provolt.analysis.morphology;

import java.util.List;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// What a segmentation found.
///
/// @param coveragePercent    100 · deposit pixels / field pixels, before any particle is left out
/// @param threshold          in the field's own unit: the least value of bright deposit, the greatest of dark; what
/// was
///                           given, where a value was
/// @param level              of ImageJ's 256, which is itself deposit; -1 where a value was given
/// @param coverageBelow      at a threshold 10 % lower, %
/// @param coverageAbove      at a threshold 10 % higher, %
/// @param countable          whether the particles were counted: not where the image falls into too many
/// @param particles          those that were counted
/// @param pixelAreaUm2       of one pixel; `NaN` where its size is unknown
/// @param histogram          of the levels after the filter, 256 of them
public record Deposits(
        double coveragePercent,
        Measured threshold,
        int level,
        double coverageBelow,
        double coverageAbove,
        boolean countable,
        List<Particle> particles,
        double pixelAreaUm2,
        List<Integer> histogram) {

    public Deposits {
        particles = List.copyOf(particles);
        histogram = List.copyOf(histogram);
    }

    /// How many were counted.
    public Measured count() {
        return countable ? Measured.of(particles.size()) : Measured.absent(Reason.TOO_MANY_DEPOSITS);
    }

    /// Mean area of a deposit, µm². Deposits that are cut by the border bias it low.
    public Measured meanAreaUm2() {
        return particles.isEmpty() ? none() : Measured.of(total() / particles.size() * pixelAreaUm2);
    }

    /// Median area, µm².
    public Measured medianAreaUm2() {
        if (particles.isEmpty()) {
            return none();
        }
        double[] areas =
                particles.stream().mapToDouble(Particle::areaPixels).sorted().toArray();
        return Measured.of(median(areas) * pixelAreaUm2);
    }

    /// Of an even number the mean of the two in the middle.
    static double median(double[] inOrder) {
        int middle = inOrder.length / 2;
        return inOrder.length % 2 == 1 ? inOrder[middle] : (inOrder[middle - 1] + inOrder[middle]) / 2;
    }

    /// 100 · the largest deposit's area / the area of all that were counted.
    public Measured largestComponentPercent() {
        return share(particles.stream().mapToDouble(Particle::areaPixels).max().orElse(0));
    }

    /// 100 · the area of those cut by the border / the area of all that were counted.
    public Measured borderPercent() {
        return share(particles.stream()
                .filter(Particle::cut)
                .mapToDouble(Particle::areaPixels)
                .sum());
    }

    private Measured share(double pixels) {
        return particles.isEmpty() ? none() : Measured.of(100 * pixels / total());
    }

    private Measured none() {
        return Measured.absent(countable ? Reason.NO_DEPOSIT : Reason.TOO_MANY_DEPOSITS);
    }

    private double total() {
        return particles.stream().mapToDouble(Particle::areaPixels).sum();
    }
}
