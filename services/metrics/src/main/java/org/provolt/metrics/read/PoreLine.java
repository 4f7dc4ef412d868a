package org.provolt.metrics.read;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.morphology.Particle;

/// One pore of a micrograph.
///
/// @param pore    its place, from 1, in the order of their first pixels
/// @param areaUm2 on the specimen; absent where a pixel's size is not known
/// @param x       of the rectangle around it, pixels from the region's upper left corner
public record PoreLine(
        int pore,
        double areaPixels,
        @Nullable @JsonProperty("area_um2") Double areaUm2,
        int x,
        int y,
        int width,
        int height) {

    /// @param at from 0
    static PoreLine of(int at, Particle pore, @Nullable Double pixelAreaUm2) {
        return new PoreLine(
                at + 1,
                pore.areaPixels(),
                pixelAreaUm2 == null ? null : pore.areaPixels() * pixelAreaUm2,
                pore.x(),
                pore.y(),
                pore.width(),
                pore.height());
    }
}
