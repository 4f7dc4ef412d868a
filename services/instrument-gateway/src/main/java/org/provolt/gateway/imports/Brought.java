package org.provolt.gateway.imports;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;

/// What is said of a file that is brought for a run.
///
/// @param stage   at which its spectra were measured; absent where it holds none, or nobody says
/// @param mapping name of the mapping of its instrument by which it is to be read; absent where readers may know it
record Brought(
        RunId runId,
        String fileName,
        @Nullable String stage,
        @Nullable String mapping) {

    static @Nullable String mapping(@Nullable String said) {
        return said == null || said.isBlank() ? null : said.strip();
    }
}
