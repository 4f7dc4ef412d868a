package org.provolt.gateway.imports;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;
import org.provolt.kernel.RunId;

/// What is said of a file that is brought for a run.
///
/// @param stage   at which its spectra were measured; absent where it holds none, or nobody says
/// @param mapping name of the mapping of its instrument by which it is to be read; absent where readers may know it
/// @param test    the number of the one that is meant, of a file that holds several; absent where nobody names one
record Brought(
        RunId runId,
        String fileName,
        @Nullable String stage,
        @Nullable String mapping,
        @Nullable Integer test) {

    private static final int LONGEST_NAME = 100;

    static @Nullable Integer test(@Nullable String said) {
        if (said == null || said.isBlank()) {
            return null;
        }
        try {
            return test(Integer.valueOf(said.strip()));
        } catch (NumberFormatException notANumber) {
            Refused refused = noTest(said);
            refused.initCause(notANumber);
            throw refused;
        }
    }

    static @Nullable Integer test(@Nullable Integer said) {
        if (said != null && said < 0) {
            throw noTest(said.toString());
        }
        return said;
    }

    private static Refused noTest(String said) {
        return Refused.impossible("impossible-value", "/test", "A test is named by its number, not by " + said + ".");
    }

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
