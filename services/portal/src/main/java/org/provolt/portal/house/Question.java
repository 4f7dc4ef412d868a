package org.provolt.portal.house;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What a page asks of the API: a path below `/api/v1`, and a query.
///
/// ```java
/// Question.at("/runs/{}/cycles", runId).with("limit", 1000)
/// ```
///
/// @param target as it stands in the request line, below `/api/v1`
public record Question(String target) {

    /// @param path with `{}` where an identity belongs
    public static Question at(String path, Object... identities) {
        StringBuilder target = new StringBuilder(path);
        for (Object identity : identities) {
            int hole = target.indexOf("{}");
            target.replace(hole, hole + 2, encoded(identity));
        }
        return new Question(target.toString());
    }

    /// With one more parameter; without it where there is no value.
    public Question with(String name, @Nullable Object value) {
        if (value == null || value.toString().isBlank()) {
            return this;
        }
        String glue = target.contains("?") ? "&" : "?";
        return new Question(target + glue + name + "=" + encoded(value));
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
