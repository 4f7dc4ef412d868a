package org.provolt.analysis.morphology;

import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// Deposit and ground told apart by a threshold, and the deposits counted: ImageJ 1.54p in process.
///
/// Source: Schneider et al., Nat. Methods 9 (2012) 671, doi 10.1038/nmeth.2089.
public final class Segmentation {

    /// Version 2 tells bright deposit from ground where an image has two neighbouring levels, as a mask of 0
    /// and 1 has; by version 1 everything is deposit there. Version 3 counts deposits whose corners do not join
    /// and whose holes are not filled as they are; ImageJ's fill, by which the others count, joins them at
    /// corners or finds parts of no area. Where versions agree the first of them is told.
    public static final Algorithm ALGORITHM = new Algorithm("deposit-segmentation", 3);

    public static final Algorithm VERSION_2 = new Algorithm("deposit-segmentation", 2);

    public static final Algorithm VERSION_1 = new Algorithm("deposit-segmentation", 1);

    /// The sensitivity band: thresholds this much lower and higher, counted from black, or from the lowest height.
    public static final double BAND = 0.10;

    /// Noise falls into more, and each takes memory.
    public static final int MOST_DEPOSITS = 500_000;

    private final Field field;
    private final SegmentationParameters parameters;
    private final Mask mask;
    private final Deposits deposits;
    private final Algorithm algorithm;
    private boolean substrateSought;
    private @Nullable Plane substrate;

    private Segmentation(
            Field field, SegmentationParameters parameters, Mask mask, Deposits deposits, Algorithm algorithm) {
        this.algorithm = algorithm;
        this.field = field;
        this.parameters = parameters;
        this.mask = mask;
        this.deposits = deposits;
    }

    /// @param pixelAreaUm2 of one pixel, µm²; `NaN` where its size is unknown: then areas are absent, and no
    ///                     particle is left out for being small
    public static Segmentation of(Field whole, double pixelAreaUm2, SegmentationParameters parameters) {
        Field field = parameters.region().map(whole::within).orElse(whole);
        ByteProcessor levels = Levels.of(field, parameters.prefilter());
        if (parameters.value().isPresent()) {
            return byValue(field, levels, pixelAreaUm2, parameters);
        }
        boolean differs = parameters.foreground().shownIn(field) == Foreground.BRIGHT
                && ThresholdMethod.isOfTwoNeighbours(levels.getHistogram());
        Algorithm byLevel = differs ? VERSION_2 : VERSION_1;
        return byMethod(field, levels, pixelAreaUm2, parameters, parameters.countedByStretches() ? ALGORITHM : byLevel);
    }

    /// By a method, as version 1 does.
    public static Segmentation byVersion1(Field whole, double pixelAreaUm2, SegmentationParameters parameters) {
        Field field = parameters.region().map(whole::within).orElse(whole);
        return byMethod(field, Levels.of(field, parameters.prefilter()), pixelAreaUm2, parameters, VERSION_1);
    }

    private static Segmentation byMethod(
            Field field,
            ByteProcessor levels,
            double pixelAreaUm2,
            SegmentationParameters parameters,
            Algorithm algorithm) {
        Foreground side = parameters.foreground().shownIn(field);
        int[] histogram = levels.getHistogram();
        int level = algorithm.equals(VERSION_1)
                ? parameters.method().byVersion1(histogram)
                : parameters.method().of(histogram, side);
        Mask mask = Mask.byLevel(field, levels, level, side);
        double below = Mask.coveragePercent(field, levels, shifted(level, 1 - BAND), side);
        double above = Mask.coveragePercent(field, levels, shifted(level, 1 + BAND), side);
        Measured extreme = extreme(field, mask, parameters);
        return made(field, parameters, mask, level, extreme, below, above, levels, pixelAreaUm2, algorithm);
    }

    private static Segmentation byValue(
            Field field, ByteProcessor levels, double pixelAreaUm2, SegmentationParameters parameters) {
        Foreground side = parameters.foreground().shownIn(field);
        double value = parameters.value().orElseThrow();
        double zero = Levels.zero(field);
        FloatProcessor values = Levels.filtered(field, parameters.prefilter());
        Mask mask = Mask.byValue(field, values, value, side);
        double below =
                Mask.byValue(field, values, value - BAND * (value - zero), side).coveragePercent();
        double above =
                Mask.byValue(field, values, value + BAND * (value - zero), side).coveragePercent();
        Algorithm algorithm = parameters.countedByStretches() ? ALGORITHM : VERSION_1;
        return made(field, parameters, mask, -1, Measured.of(value), below, above, levels, pixelAreaUm2, algorithm);
    }

    private static int shifted(int level, double by) {
        return (int) Math.rint(level * by);
    }

    private static Segmentation made(
            Field field,
            SegmentationParameters parameters,
            Mask mask,
            int level,
            Measured threshold,
            double below,
            double above,
            ByteProcessor levels,
            double pixelAreaUm2,
            Algorithm algorithm) {
        double least = leastPixels(parameters, pixelAreaUm2);
        boolean countable = mask.tops(parameters.connectivity()) <= MOST_DEPOSITS;
        List<Particle> particles = countable ? Particles.in(mask, parameters, least) : List.of();
        List<Integer> histogram = IntStream.of(levels.getHistogram()).boxed().toList();
        Deposits deposits = new Deposits(
                mask.coveragePercent(), threshold, level, below, above, countable, particles, pixelAreaUm2, histogram);
        return new Segmentation(field, parameters, mask, deposits, algorithm);
    }

    private static double leastPixels(SegmentationParameters parameters, double pixelAreaUm2) {
        return parameters.minAreaUm2() > 0 && pixelAreaUm2 > 0 ? parameters.minAreaUm2() / pixelAreaUm2 : 0;
    }

    /// The value of the deposit that lies nearest to the threshold.
    private static Measured extreme(Field field, Mask mask, SegmentationParameters parameters) {
        double found = Double.NaN;
        boolean bright = parameters.foreground().shownIn(field) == Foreground.BRIGHT;
        for (int pixel = 0; pixel < field.pixels(); pixel++) {
            if (mask.isDeposit(pixel)) {
                double value = field.value(pixel);
                found = Double.isNaN(found) || (bright ? value < found : value > found) ? value : found;
            }
        }
        return Double.isNaN(found) ? Measured.absent(Reason.NO_DEPOSIT) : Measured.of(found);
    }

    /// The version by which it was found.
    public Algorithm algorithm() {
        return algorithm;
    }

    public Deposits deposits() {
        return deposits;
    }

    public SegmentationParameters parameters() {
        return parameters;
    }

    /// What was looked at: the field, or its region.
    public Field field() {
        return field;
    }

    public boolean isDeposit(int pixel) {
        return mask.isDeposit(pixel);
    }

    /// The rows of deposit, as begin and length of every stretch: for drawing. At most so many.
    public List<int[]> stretches(int most) {
        List<int[]> stretches = new ArrayList<>();
        for (int row = 0; row < field.height() && stretches.size() < most; row++) {
            int begin = -1;
            for (int x = 0; x <= field.width(); x++) {
                boolean deposit = x < field.width() && mask.isDeposit(row * field.width() + x);
                if (deposit && begin < 0) {
                    begin = x;
                } else if (!deposit && begin >= 0) {
                    stretches.add(new int[] {begin, row, x - begin});
                    begin = -1;
                }
            }
        }
        return stretches;
    }

    /// The plane that the ground lies in, found once; empty where too little ground is seen.
    Optional<Plane> substrate() {
        if (!substrateSought) {
            substrate = DepositThickness.substrateOf(this).orElse(null);
            substrateSought = true;
        }
        return Optional.ofNullable(substrate);
    }

    Mask mask() {
        return mask;
    }

    /// Smaller particles are not counted.
    double leastPixels() {
        return leastPixels(parameters, deposits.pixelAreaUm2());
    }
}
