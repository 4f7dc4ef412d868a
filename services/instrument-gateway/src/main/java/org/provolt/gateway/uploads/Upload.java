package org.provolt.gateway.uploads;

import java.util.UUID;

/// A file under way.
///
/// @param receivedBytes how many of its first bytes are safely there
record Upload(UUID uploadId, String sha256, long fileBytes, long receivedBytes) {

    boolean isComplete() {
        return receivedBytes == fileBytes;
    }
}
