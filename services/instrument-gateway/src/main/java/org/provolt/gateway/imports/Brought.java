package org.provolt.gateway.imports;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
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

    private static final int LONGEST_NAME = 100;

    static @Nullable String mapping(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        if (said.length() > LONGEST_NAME || said.chars().anyMatch(Character::isISOControl)) {
            throw Refused.impossible(
                    "impossible-value",
                    "/mapping",
                    "A mapping's name has no control characters, and at most 100 letters.");
        }
        return said.strip();
    }
}
