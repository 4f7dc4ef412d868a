package org.provolt.analysis.morphology;

import ij.process.FloatProcessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.provolt.analysis.Measured;

/// The coverage at every threshold that can be chosen for a field: what its segmentation by that value would count,
/// to the last digit. The steps between are the field's histogram after the filter.
///
/// @param stops by threshold, the lowest first: every whole value of a field that has at most 256 of them, else 256 at
///              equal distances from the least to the greatest
/// @param own   the segmentation's own, with the coverage that it counted; empty where its threshold found no deposit
public record ThresholdScale(List<Stop> stops, Optional<Stop> own) {

    /// @param value         in the field's own unit
    /// @param coverageBelow at a threshold 10 % lower, %
    /// @param coverageAbove at a threshold 10 % higher, %
    public record Stop(double value, double coveragePercent, double coverageBelow, double coverageAbove) {}

    public static ThresholdScale of(Segmentation segmentation) {
        Field field = segmentation.field();
        FloatProcessor values = Levels.filtered(field, segmentation.parameters().prefilter());
        Foreground side = segmentation.parameters().foreground().shownIn(field);
        double zero = Levels.zero(field);
        double[] thresholds = thresholds(field, values);
        double[] asked = DoubleStream.concat(
                        Arrays.stream(thresholds),
                        Arrays.stream(thresholds)
                                .flatMap(value -> DoubleStream.of(lower(value, zero), higher(value, zero))))
                .sorted()
                .distinct()
                .toArray();
        double[] coverages = coverages(field, values, asked, side);
        DoubleUnaryOperator coverage = value -> coverages[Arrays.binarySearch(asked, value)];
        List<Stop> stops = Arrays.stream(thresholds)
                .mapToObj(value -> new Stop(
                        value,
                        coverage.applyAsDouble(value),
                        coverage.applyAsDouble(lower(value, zero)),
                        coverage.applyAsDouble(higher(value, zero))))
                .toList();
        Optional<Stop> own = own(segmentation.deposits());
        return new ThresholdScale(own.map(stop -> with(stops, stop)).orElse(stops), own);
    }

    private static double lower(double value, double zero) {
        return value - Segmentation.BAND * (value - zero);
    }

    private static double higher(double value, double zero) {
        return value + Segmentation.BAND * (value - zero);
    }

    private static Optional<Stop> own(Deposits deposits) {
        return deposits.threshold() instanceof Measured.Value(double value)
                ? Optional.of(
                        new Stop(value, deposits.coveragePercent(), deposits.coverageBelow(), deposits.coverageAbove()))
                : Optional.empty();
    }

    private static List<Stop> with(List<Stop> stops, Stop own) {
        List<Stop> all = new ArrayList<>(stops);
        all.removeIf(stop -> stop.value() == own.value());
        all.add(own);
        all.sort(Comparator.comparingDouble(Stop::value));
        return List.copyOf(all);
    }

    private static double[] thresholds(Field field, FloatProcessor values) {
        float[] relative = (float[]) values.getPixels();
        boolean whole = true;
        double least = Double.POSITIVE_INFINITY;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int pixel = 0; pixel < relative.length; pixel++) {
            if (!field.isMissing(pixel) && !Float.isNaN(relative[pixel])) {
                double value = field.offset() + relative[pixel];
                least = Math.min(least, value);
                greatest = Math.max(greatest, value);
                whole = whole && value == Math.rint(value);
            }
        }
        return least > greatest ? new double[0] : spread(least, greatest, whole);
    }

    private static double[] spread(double least, double greatest, boolean whole) {
        int last = Levels.COUNT - 1;
        if (whole && greatest - least <= last) {
            return IntStream.rangeClosed((int) least, (int) greatest)
                    .asDoubleStream()
                    .toArray();
        }
        return IntStream.rangeClosed(0, last)
                .mapToDouble(step -> step == last ? greatest : least + step * ((greatest - least) / last))
                .distinct()
                .toArray();
    }

    /// At each of the thresholds, which ascend, as a mask by that value counts it; every pixel is looked at once.
    private static double[] coverages(Field field, FloatProcessor values, double[] thresholds, Foreground side) {
        float[] relative = (float[]) values.getPixels();
        boolean bright = side == Foreground.BRIGHT;
        int[] between = new int[thresholds.length + 1];
        int present = 0;
        for (int pixel = 0; pixel < relative.length; pixel++) {
            if (!field.isMissing(pixel)) {
                present++;
                between[
                        Float.isNaN(relative[pixel])
                                ? onTheGround(bright, thresholds.length)
                                : passed(thresholds, field.offset() + relative[pixel], bright)]++;
            }
        }
        double[] coverages = new double[thresholds.length];
        int below = 0;
        for (int at = 0; at < thresholds.length; at++) {
            below += between[at];
            coverages[at] = present == 0 ? 0 : 100.0 * (bright ? present - below : below) / present;
        }
        return coverages;
    }

    /// Where the filter left no value, no threshold finds deposit.
    private static int onTheGround(boolean bright, int last) {
        return bright ? 0 : last;
    }

    /// How many thresholds lie below the value; for bright deposit those at it, too.
    private static int passed(double[] thresholds, double value, boolean bright) {
        int found = Arrays.binarySearch(thresholds, value);
        return found < 0 ? -found - 1 : found + (bright ? 1 : 0);
    }
}
