package org.provolt.analysis.morphology;

import java.util.Optional;
import java.util.OptionalDouble;

/// How deposit is told from ground. All of it is stored with the result.
///
/// @param method         by which the threshold is found; not used where a value is given
/// @param value          the threshold itself, in grey levels or µm: bright deposit is at or above it, dark at or
/// below
/// @param foreground     which side is deposit
/// @param prefilter      before the threshold
/// @param minAreaUm2     smaller particles are not counted, µm²; they stay part of the coverage
/// @param excludeEdges   particles that touch the border of the region are not counted
/// @param includeHoles   holes within a particle count as its area
/// @param connectivity   8, or 4 where corners do not join
/// @param region         what is looked at; all of it when empty
public record SegmentationParameters(
        ThresholdMethod method,
        OptionalDouble value,
        Foreground foreground,
        Prefilter prefilter,
        double minAreaUm2,
        boolean excludeEdges,
        boolean includeHoles,
        int connectivity,
        Optional<Region> region) {

    /// Whether deposits are counted by [ConnectedParts], and not by ImageJ's Analyze Particles: where corners do not
    /// join and holes are not filled, its fill joins them all the same.
    boolean countedByStretches() {
        return connectivity == 4 && !includeHoles;
    }

    /// ImageJ's Analyze Particles with its defaults, by Otsu's threshold: edge particles in, holes not filled, any
    /// size.
    public static final SegmentationParameters DEFAULT = new SegmentationParameters(
            ThresholdMethod.OTSU,
            OptionalDouble.empty(),
            Foreground.BRIGHT,
            Prefilter.NONE,
            0,
            false,
            false,
            8,
            Optional.empty());

    public SegmentationParameters {
        if (connectivity != 4 && connectivity != 8) {
            throw new IllegalArgumentException("connectivity is 4 or 8, not " + connectivity);
        }
        if (!(minAreaUm2 >= 0 && Double.isFinite(minAreaUm2))) {
            throw new IllegalArgumentException("a least area of " + minAreaUm2 + " µm²");
        }
    }

    /// The same by another threshold.
    ///
    /// @param threshold in grey levels or µm
    public SegmentationParameters by(double threshold) {
        return new SegmentationParameters(
                method,
                OptionalDouble.of(threshold),
                foreground,
                prefilter,
                minAreaUm2,
                excludeEdges,
                includeHoles,
                connectivity,
                region);
    }
}
