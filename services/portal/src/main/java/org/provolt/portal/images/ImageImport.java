package org.provolt.portal.images;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that was brought as an image of a cell.
///
/// @param imageId absent until it is read, and where it was refused
public record ImageImport(
        UUID importId,
        @Nullable UUID imageId,
        String state,
        String fileName,
        Instant recordedAt,
        @Nullable Refusal refusal) {

    public record Refusal(String code, String detail) {}
}
