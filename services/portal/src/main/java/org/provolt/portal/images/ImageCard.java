package org.provolt.portal.images;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An image, as its pages need it.
///
/// @param acquiredAt    when the microscope took it; absent where nobody says
/// @param withdrawal    absent while it was not taken back
/// @param segmentations that people asked for, the oldest first
public record ImageCard(
        UUID imageId,
        UUID cellId,
        String stage,
        String modality,
        Source source,
        int width,
        int height,
        PixelSize pixelSize,
        String valueUnit,
        String format,
        List<String> evidence,
        @Nullable Instant acquiredAt,
        @Nullable String acquiredAtSaidBy,
        Instant recordedAt,
        String recordedBy,
        List<Asked> segmentations,
        @Nullable Withdrawal withdrawal) {

    /// Who took it back, when and why.
    public record Withdrawal(
            Instant withdrawnAt,
            String withdrawnBy,
            @Nullable String reason) {}

    public record Source(UUID importId, String fileSha256, String fileName, long fileBytes) {}

    /// @param saidBy the field of the file that says it, or `upload`
    public record PixelSize(double xUm, double yUm, String saidBy) {}

    /// Another way to tell deposit from ground.
    public record Asked(
            UUID segmentationId,
            Segmentation segmentation,
            @Nullable String reason,
            Instant occurredAt,
            String askedBy) {}

    public record Segmentation(
            @Nullable String thresholdMethod,
            @Nullable Double thresholdValue,
            String foreground,
            String prefilter,
            @JsonProperty("min_area_um2") double minAreaUm2,
            int connectivity) {}

    /// `after_plating:2` is "after plating 2".
    public String getMoment() {
        return stage.replace('_', ' ').replace(':', ' ');
    }

    /// Width of the field, µm.
    public double getWidthUm() {
        return width * pixelSize.xUm();
    }

    /// Height of the field, µm.
    public double getHeightUm() {
        return height * pixelSize.yUm();
    }
}
