package org.provolt.analysis.morphology;

import ij.process.AutoThresholder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

    /// The level, 0 to 255, which is itself deposit on either side.
    int of(int[] histogram) {
        return new AutoThresholder().getThreshold(name, histogram.clone());
    }
}
