package org.provolt.gateway.imports;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// A file whose bytes are here already, to be brought for a run.
///
/// @param sha256   its digest, hex: an upload of the same account that is complete, or a file that it brought before
/// @param fileName as its sender calls it
/// @param mapping  name of the mapping of its instrument by which it is to be read; absent where readers may know it
/// @param test     the number of the one that is meant, of a file that holds several
/// @param stage    at which the file's spectra were measured; absent where it holds none
public record UploadedFile(
        @Nullable String runId,
        @Nullable String sha256,
        @Nullable String fileName,
        @Nullable String stage,
        @Nullable String mapping,
        @Nullable Integer test) {

    String digest() {
        if (sha256 == null) {
            throw Refused.impossible("file-required", "/sha256", "Say the file's digest.");
        }
        return sha256;
    }

    Brought checked() {
        if (runId == null || runId.isBlank()) {
            throw Refused.impossible("run-required", "/run_id", "Say which run the file belongs to.");
        }
        digest();
        return new Brought(
                RunId.fromString(runId.strip()),
                Arrival.name(fileName == null ? "" : fileName),
                Arrival.stage(stage),
                Brought.mapping(mapping),
                Brought.test(test));
    }
}
