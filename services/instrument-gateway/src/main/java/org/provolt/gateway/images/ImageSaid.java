package org.provolt.gateway.images;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Modality;

/// What is said of an image when it is to be read again; what is absent stays as it was.
///
/// @param reason needed where anything is said
public record ImageSaid(
        @Nullable String stage,
        @Nullable Modality modality,
        @Nullable Double pixelSizeUm,
        @Nullable Instant acquiredAt,
        @Nullable String timeZone,
        @Nullable String reason) {

    /// As the members of a request say it.
    public static ImageSaid of(
            @Nullable String stage,
            @Nullable String modality,
            @Nullable Double pixelSizeUm,
            ImageBrought.Taken taken,
            @Nullable String reason) {
        return new ImageSaid(
                ImageBrought.stage(stage),
                ImageBrought.modality(modality),
                ImageBrought.um(pixelSizeUm == null ? null : pixelSizeUm.toString()),
                ImageBrought.moment(taken.acquiredAt()),
                ImageBrought.zone(taken.timeZone()),
                reason);
    }

    boolean isNothing() {
        return stage == null && modality == null && pixelSizeUm == null && acquiredAt == null && timeZone == null;
    }
}
