package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.Particle;
import org.provolt.metrics.morphology.CountedDeposits;

/// One deposit of a segmented image.
///
/// @param deposit    its place, from 1, in the order of their first pixels
/// @param areaPixels with its holes where they were asked for
/// @param areaUm2    on the specimen; absent where a pixel's size is not known
/// @param thicknessUm mean height of its own pixels above the substrate's plane
/// @param x          of the rectangle around it, pixels from the region's upper left corner
/// @param cut        touches the border of the region
public record DepositLine(
        int deposit,
        double areaPixels,
        @Nullable @JsonProperty("area_um2") Double areaUm2,
        @Nullable Double thicknessUm,
        @Nullable String thicknessUmAbsentBecause,
        int x,
        int y,
        int width,
        int height,
        boolean cut) {

    /// @param at from 0
    static DepositLine of(int at, CountedDeposits deposits, @Nullable Double pixelAreaUm2) {
        Particle particle = deposits.particle(at);
        OptionalDouble thickness = deposits.thicknessUm(at);
        return new DepositLine(
                at + 1,
                particle.areaPixels(),
                pixelAreaUm2 == null ? null : particle.areaPixels() * pixelAreaUm2,
                thickness.isPresent() ? thickness.getAsDouble() : null,
                thickness.isPresent() ? null : deposits.thicknessAbsentBecause(),
                particle.x(),
                particle.y(),
                particle.width(),
                particle.height(),
                particle.cut());
    }
}
