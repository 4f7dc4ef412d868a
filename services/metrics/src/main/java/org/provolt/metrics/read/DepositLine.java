package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.Particle;

/// One deposit of a segmented image.
///
/// @param deposit    its place, from 1, in the order of their first pixels
/// @param areaPixels with its holes where they were asked for
/// @param areaUm2    on the specimen; absent where a pixel's size is not known
/// @param x          of the rectangle around it, pixels from the region's upper left corner
/// @param cut        touches the border of the region
public record DepositLine(
        int deposit,
        double areaPixels,
        @Nullable @JsonProperty("area_um2") Double areaUm2,
        int x,
        int y,
        int width,
        int height,
        boolean cut) {

    static DepositLine of(int deposit, Particle particle, @Nullable Double pixelAreaUm2) {
        return new DepositLine(
                deposit,
                particle.areaPixels(),
                pixelAreaUm2 == null ? null : particle.areaPixels() * pixelAreaUm2,
                particle.x(),
                particle.y(),
                particle.width(),
                particle.height(),
                particle.cut());
    }
}
