package org.provolt.contracts.imaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.Modality;

/// An image or a height map of a cell was read.
///
/// @param stage        where in the cell's life, such as `after_plating:2`
/// @param rasterSha256 digest of its canonical raster, hex: what is measured
/// @param width        columns
/// @param height       rows
/// @param valueUnit    what its values are: `grey-level` or `height-um`
/// @param format       as its reader calls it
/// @param evidence     what the reader found and did, in words
/// @param occurredAt   when it was read
/// @param acquiredAt   when the microscope took it; absent where neither the file nor whoever brought it says
/// @param acquiredAtSaidBy the field of the file that says it, or `upload`; absent where nobody says when
/// @param fieldHeight  rows of the field, above an instrument's data bar; absent where the file tells of none
public record ImageRecorded(
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
        Instant occurredAt,
        @Nullable Instant acquiredAt,
        @Nullable String acquiredAtSaidBy,
        @Nullable Integer fieldHeight)
        implements ImagingFact {

    /// One of which nobody says when it was taken.
    public ImageRecorded(
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
            Instant occurredAt) {
        this(
                imageId,
                cellId,
                stage,
                modality,
                source,
                rasterSha256,
                width,
                height,
                pixelSize,
                valueUnit,
                format,
                evidence,
                occurredAt,
                null,
                null,
                null);
    }
}
