package org.provolt.gateway.imports;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// A file whose bytes are here already, to be brought for a run.
///
/// @param sha256   its digest, hex: an upload of the same account that is complete, or a file that it brought before
/// @param fileName as its sender calls it
/// @param stage    at which the file's spectra were measured; absent where it holds none
public record UploadedFile(
        @Nullable String runId,
        @Nullable String sha256,
        @Nullable String fileName,
        @Nullable String stage) {

    record Checked(
            RunId runId,
            String sha256,
            String fileName,
            @Nullable String stage) {}

    Checked checked() {
        if (runId == null || runId.isBlank()) {
            throw Refused.impossible("run-required", "/run_id", "Say which run the file belongs to.");
        }
        if (sha256 == null) {
            throw Refused.impossible("file-required", "/sha256", "Say the file's digest.");
        }
        return new Checked(
                RunId.fromString(runId.strip()),
                sha256,
                Arrival.name(fileName == null ? "" : fileName),
                Arrival.stage(stage));
    }
}
