package org.provolt.cellbuild.write;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/// One field of a build that was wrong.
///
/// @param field JSON pointer
/// @param value what is right
record CorrectionRequest(
        @Nullable String field,
        @Nullable JsonNode value,
        @Nullable String reason) {}
