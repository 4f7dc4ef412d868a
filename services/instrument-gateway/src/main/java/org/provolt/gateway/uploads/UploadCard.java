package org.provolt.gateway.uploads;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much of a file is there.
///
/// @param sha256         what its bytes are said to digest to, hex
/// @param receivedBytes  so many of its first bytes are there; all of them once that is `file_bytes`
/// @param forgottenAfter when an upload that nothing is added to is forgotten; absent for a file that is kept
public record UploadCard(
        String sha256,
        long fileBytes,
        long receivedBytes,
        @Nullable Instant forgottenAfter) {

    boolean isComplete() {
        return receivedBytes == fileBytes;
    }
}
