package org.provolt.portal.images;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
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

    private static final int READABLE_DIGITS = 5;

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
            boolean excludeEdges,
            boolean includeHoles,
            int connectivity,
            @Nullable Region region) {}

    /// Of the image, pixels from its upper left corner.
    public record Region(int x, int y, int width, int height) {}

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

    public boolean isHeightMap() {
        return valueUnit.equals("height-um");
    }

    /// Where a line across the field may end, µm.
    public double getRightUm() {
        return readable(getWidthUm());
    }

    /// Half way down the field, µm.
    public double getMiddleUm() {
        return readable(getHeightUm() / 2);
    }

    /// To few digits, and not beyond it.
    private static double readable(double um) {
        return new BigDecimal(um)
                .round(new MathContext(READABLE_DIGITS, RoundingMode.DOWN))
                .doubleValue();
    }

    /// From the left edge to the right one, half way down, as a query.
    public String getMiddleLine() {
        return "x1_um=0&y1_um=" + getMiddleUm() + "&x2_um=" + getRightUm() + "&y2_um=" + getMiddleUm();
    }
}
