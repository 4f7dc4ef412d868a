package org.provolt.cycling.write;

import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// The body of a request.
final class Body {

    private Body() {}

    static <T> T required(@Nullable T body) {
        if (body == null) {
            throw Refused.malformed("malformed", "The request has no body.");
        }
        return body;
    }
}
