package org.provolt.analysis.morphology;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// The pores of a deposit in a micrograph: ground that deposit surrounds within the region that is looked at. Of the
/// other connectivity than deposit, 4 where deposit has 8, so that a pore ends where deposit meets by corners; what
/// touches the region's border may go on beyond it and is none. Smaller ones than the least deposit are not counted.
///
/// A threshold tells pores from deposit by their grey level alone: shadows count, pores below the surface do not.
///
/// @param pores        those that were counted
/// @param countable    not where the ground falls into too many
/// @param depositPixels all of them
/// @param pixelAreaUm2 of one pixel; `NaN` where its size is unknown
public record Pores(List<Particle> pores, boolean countable, long depositPixels, double pixelAreaUm2) {

    public static final Algorithm ALGORITHM = new Algorithm("pores", 1);

    public Pores {
        pores = List.copyOf(pores);
    }

    public static Pores of(Segmentation segmentation) {
        int connectivity = segmentation.parameters().connectivity() == 4 ? 8 : 4;
        double leastPixels = segmentation.leastPixels();
        List<Particle> found = segmentation.mask().groundParts(connectivity).particles().stream()
                .filter(part -> !part.cut() && part.areaPixels() >= leastPixels)
                .toList();
        boolean countable = found.size() <= Segmentation.MOST_DEPOSITS;
        return new Pores(
                countable ? found : List.of(),
                countable,
                segmentation.mask().deposit(),
                segmentation.deposits().pixelAreaUm2());
    }

    /// 100 · pore pixels / (pore + deposit pixels).
    public Measured areaPercent() {
        if (depositPixels == 0) {
            return Measured.absent(Reason.NO_DEPOSIT);
        }
        double porePixels = pores.stream().mapToDouble(Particle::areaPixels).sum();
        return countable
                ? Measured.of(100 * porePixels / (porePixels + depositPixels))
                : Measured.absent(Reason.TOO_MANY_PORES);
    }

    public Measured count() {
        if (depositPixels == 0) {
            return Measured.absent(Reason.NO_DEPOSIT);
        }
        return countable ? Measured.of(pores.size()) : Measured.absent(Reason.TOO_MANY_PORES);
    }

    public Measured meanAreaUm2() {
        return ofAreas(areas -> {
            double sum = 0;
            for (double area : areas) {
                sum += area;
            }
            return sum / areas.length;
        });
    }

    public Measured medianAreaUm2() {
        return ofAreas(Deposits::median);
    }

    public Measured largestAreaUm2() {
        return ofAreas(areas -> areas[areas.length - 1]);
    }

    /// The diameter of a circle of the pore's area, `√(4A/π)`, which so many percent of the pores, by number, do not
    /// exceed: the smallest of those that occur.
    public Measured diameterUm(double percent) {
        return ofAreas(areas -> {
            int rank = (int) Math.ceil(percent / 100 * areas.length);
            return StrictMath.sqrt(4 * areas[Math.max(1, rank) - 1] / Math.PI);
        });
    }

    /// @param value from all areas in order, µm²
    private Measured ofAreas(ToDoubleFunction<double[]> value) {
        if (count() instanceof Measured.Absent(var because)) {
            return Measured.absent(because);
        }
        if (pores.isEmpty()) {
            return Measured.absent(Reason.NO_PORES);
        }
        if (Double.isNaN(pixelAreaUm2)) {
            return Measured.absent(Reason.PIXEL_SIZE_UNKNOWN);
        }
        double[] areas = pores.stream()
                .mapToDouble(pore -> pore.areaPixels() * pixelAreaUm2)
                .sorted()
                .toArray();
        return Measured.of(value.applyAsDouble(areas));
    }
}
