package org.provolt.pressure.write;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// The body of a request.
final class Body {

    private Body() {}

    /// The body; a request without one is `malformed`.
    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw Refused.malformed("malformed", "The request has no body.");
        }
        return body;
    }
}
