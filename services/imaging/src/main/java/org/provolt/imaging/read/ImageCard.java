package org.provolt.imaging.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.imaging.ImageSource;
import org.provolt.contracts.imaging.PixelSize;
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;
import org.provolt.kernel.SegmentationId;

/// An image as it was recorded, and every segmentation that a person asked for, the oldest first.
///
/// @param acquiredAt       when the microscope took it; absent where nobody says
/// @param acquiredAtSaidBy the field of the file that says it, or `upload`
/// @param fieldHeight      rows of the field, above the data bar; absent where the file tells of none
/// @param withdrawal       absent while it was not taken back
public record ImageCard(
        ImageId imageId,
        CellId cellId,
        String stage,
        Modality modality,
        ImageSource source,
        String rasterSha256,
        int width,
        int height,
        PixelSize pixelSize,
        String valueUnit,
        String format,
        List<String> evidence,
        @Nullable Instant acquiredAt,
        @Nullable String acquiredAtSaidBy,
        @Nullable Integer fieldHeight,
        Instant occurredAt,
        Instant recordedAt,
        String recordedBy,
        List<Asked> segmentations,
        @Nullable Withdrawal withdrawal) {

    /// Who took it back, when and why.
    public record Withdrawal(
            Instant withdrawnAt,
            String withdrawnBy,
            @Nullable String reason) {}

    public record Asked(
            SegmentationId segmentationId,
            Segmentation segmentation,
            @Nullable String reason,
            Instant occurredAt,
            String askedBy) {}
}
