package org.provolt.analysis.morphology;

import ij.process.AutoThresholder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The ways by which ImageJ finds a threshold in a histogram, by ImageJ's names.
///
/// @param name such as `Otsu`
public record ThresholdMethod(String name) {

    public static final ThresholdMethod OTSU = new ThresholdMethod("Otsu");

    public ThresholdMethod {
        if (!names().contains(name)) {
            throw new IllegalArgumentException(name + " is none of " + names());
        }
    }

    public static List<String> names() {
        return Arrays.asList(AutoThresholder.getMethods());
    }

    public static Optional<ThresholdMethod> named(String name) {
        return names().contains(name) ? Optional.of(new ThresholdMethod(name)) : Optional.empty();
    }

    /// The level, 0 to 255, which is itself deposit on either side. Of two levels it is the higher one for bright
    /// deposit, and one below it for dark.
    int of(int[] histogram, Foreground side) {
        AutoThresholder thresholder = new AutoThresholder();
        thresholder.setBilevelSubractOne(side == Foreground.DARK);
        return thresholder.getThreshold(name, histogram.clone());
    }

    /// By version 1, which takes one below the higher of two levels for either side: of neighbours that is the lower
    /// one, and everything is bright deposit.
    int byVersion1(int[] histogram) {
        return new AutoThresholder().getThreshold(name, histogram.clone());
    }

    /// Whether there are two levels and none between them: where bright deposit differs by version.
    static boolean isOfTwoNeighbours(int[] histogram) {
        int[] levels = IntStream.range(0, histogram.length)
                .filter(level -> histogram[level] > 0)
                .toArray();
        return levels.length == 2 && levels[1] == levels[0] + 1;
    }
}
