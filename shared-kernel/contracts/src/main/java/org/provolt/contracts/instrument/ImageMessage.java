package org.provolt.contracts.instrument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;

/// A file that holds an image of a cell lies in the store of blobs.
///
/// @param stage       where in the cell's life, such as `after_plating:2`
/// @param modality    absent where whoever brought it does not say
/// @param pixelSizeUm absent where whoever brought it does not say
/// @param acquiredAt  when the microscope took it; absent where whoever brought it does not say
/// @param timeZone    of the microscope's clock, such as `Europe/Berlin`: makes a moment of what the file says of local
///                    time; absent where whoever brought it does not say
/// @param reason      why it is read again with something else said of it; absent where nothing is
public record ImageMessage(
        ImageId imageId,
        CellId cellId,
        String stage,
        @Nullable Modality modality,
        @Nullable Double pixelSizeUm,
        ImageSource source,
        @Nullable Instant acquiredAt,
        @Nullable String timeZone,
        @Nullable String reason) {

    /// One of which nobody says when it was taken.
    public ImageMessage(
            ImageId imageId,
            CellId cellId,
            String stage,
            @Nullable Modality modality,
            @Nullable Double pixelSizeUm,
            ImageSource source) {
        this(imageId, cellId, stage, modality, pixelSizeUm, source, null, null, null);
    }
}
