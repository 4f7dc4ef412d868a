package org.provolt.servicekit.http;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// The precondition of corrections and PUT: the caller has seen the record as it is now.
public final class IfMatch {

    private IfMatch() {}

    /// Refuses with 428 `if-match-required` without the header, 412 `stale` when the record has moved on.
    ///
    /// @return the version that the command is about: its record may move on until it arrives there
    public static long require(@Nullable String header, long version) {
        if (header == null || header.isBlank()) {
            throw new Refused(
                    Refused.Kind.PRECONDITION_REQUIRED,
                    "if-match-required",
                    "Say with If-Match which version of the record you have seen; GET answers it as ETag.",
                    List.of());
        }
        boolean matches = Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(Answers.etag(version)));
        if (!matches) {
            throw stale();
        }
        return version;
    }

    static Refused stale() {
        return new Refused(
                Refused.Kind.STALE, "stale", "The record has moved on since you read it; read it again.", List.of());
    }
}
