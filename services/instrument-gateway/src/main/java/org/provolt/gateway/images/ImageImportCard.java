package org.provolt.gateway.images;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.CellId;
import org.provolt.kernel.ImageId;
import org.provolt.kernel.ImportId;

/// A file that was brought as an image of a cell, and what became of it.
///
/// @param imageId what it became; absent until it is read
/// @param state   received, reading, done, refused or withdrawn
/// @param acquiredAt when it was taken, as whoever brought it says; absent where they do not
/// @param timeZone of the microscope's clock, likewise
/// @param report  how it was read; absent before
/// @param refusal why it was refused; absent when it was not
public record ImageImportCard(
        ImportId importId,
        CellId cellId,
        @Nullable ImageId imageId,
        String state,
        String fileName,
        String stage,
        @Nullable String modality,
        @Nullable Double pixelSizeUm,
        @Nullable Instant acquiredAt,
        @Nullable String timeZone,
        String fileSha256,
        long fileBytes,
        String broughtBy,
        Instant recordedAt,
        int reading,
        @JsonRawValue @Nullable String report,
        @JsonRawValue @Nullable String refusal,
        @Nullable Instant finishedAt) {}
