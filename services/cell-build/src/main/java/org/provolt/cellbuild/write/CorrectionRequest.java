package org.provolt.cellbuild.write;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// One field of a build, or of a harvest, that was wrong.
///
/// @param field JSON pointer
/// @param value what is right
record CorrectionRequest(
        @Nullable String field,
        @Nullable JsonNode value,
        @Nullable String reason) {

    JsonPointer pointer() {
        try {
            JsonPointer pointer = JsonPointer.compile(field == null ? "" : field);
            if (!pointer.matches()) {
                return pointer;
            }
        } catch (IllegalArgumentException noPointer) {
            Refused refused = Refused.impossible(
                    "impossible-value", "/field", "This is no JSON pointer: " + noPointer.getMessage());
            refused.initCause(noPointer);
            throw refused;
        }
        throw Refused.impossible("impossible-value", "/field", "Say which field, as a JSON pointer.");
    }
}
