package org.provolt.metrics.morphology;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What lies in a raster alone, segmented in one way, whatever the cell and the pressure: kept, so that a pressure that
/// changes measures nothing again.
///
/// @param numbers              of the version that counts first, then of others that find another deposit
/// @param threshold            in the image's own values; absent where none was applied
/// @param coverageBelowPercent at a threshold 10 % lower; absent where nothing was segmented
/// @param coverageAbovePercent at one 10 % higher
public record Findings(
        List<Found> numbers,
        @Nullable Double threshold,
        @Nullable Double coverageBelowPercent,
        @Nullable Double coverageAbovePercent) {

    /// One number, or why there is none.
    ///
    /// @param segmentationVersion by which deposit was told from ground
    public record Found(
            DepositMetric metric,
            @Nullable Double value,
            @Nullable String absentBecause,
            int segmentationVersion) {}

    /// Of the numbers that count: those told first.
    public int segmentationVersion() {
        return numbers.getFirst().segmentationVersion();
    }
}
