package org.provolt.metrics.morphology;

import java.util.Optional;
import java.util.OptionalDouble;
import org.provolt.analysis.morphology.Foreground;
import org.provolt.analysis.morphology.Prefilter;
import org.provolt.analysis.morphology.Region;
import org.provolt.analysis.morphology.SegmentationParameters;
import org.provolt.analysis.morphology.ThresholdMethod;
import org.provolt.contracts.imaging.Segmentation;

/// A segmentation as imaging tells it, as the formulas take it.
final class Segmenting {

    private Segmenting() {}

    /// Empty where it says what the formulas do not know.
    static Optional<SegmentationParameters> parameters(Segmentation asked) {
        try {
            return Optional.of(new SegmentationParameters(
                    asked.thresholdMethod() == null
                            ? ThresholdMethod.OTSU
                            : new ThresholdMethod(asked.thresholdMethod()),
                    asked.thresholdValue() == null ? OptionalDouble.empty() : OptionalDouble.of(asked.thresholdValue()),
                    foreground(asked.foreground()),
                    prefilter(asked.prefilter()),
                    asked.minAreaUm2(),
                    asked.excludeEdges(),
                    asked.includeHoles(),
                    asked.connectivity(),
                    Optional.ofNullable(asked.region())
                            .map(region -> new Region(region.x(), region.y(), region.width(), region.height()))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static Foreground foreground(String text) {
        return switch (text) {
            case "bright" -> Foreground.BRIGHT;
            case "dark" -> Foreground.DARK;
            default -> throw new IllegalArgumentException(text + " is no side of a threshold");
        };
    }

    /// `none`, or a kind and its radius: `median:1`.
    private static Prefilter prefilter(String text) {
        if (text.equals("none")) {
            return Prefilter.NONE;
        }
        String[] parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(text + " is no filter");
        }
        double radius = Double.parseDouble(parts[1]);
        return switch (parts[0]) {
            case "median" -> new Prefilter(Prefilter.Kind.MEDIAN, radius);
            case "gaussian" -> new Prefilter(Prefilter.Kind.GAUSSIAN, radius);
            default -> throw new IllegalArgumentException(text + " is no filter");
        };
    }
}
