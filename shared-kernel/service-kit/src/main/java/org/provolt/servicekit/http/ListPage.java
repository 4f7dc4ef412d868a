package org.provolt.servicekit.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Refused;

/// A page of a list: `{items, next}`, `next` absent on the last, also as a `Link` header.
public record ListPage<T>(List<T> items, @Nullable String next) {

    private static final int DEFAULT_LIMIT = 100;
    private static final int MOST = 1_000;

    /// The asked-for length of a page: 100 unless told, at most 1,000.
    public static int limit(@Nullable Integer asked) {
        if (asked == null) {
            return DEFAULT_LIMIT;
        }
        if (asked < 1 || asked > MOST) {
            throw Refused.malformed("bad-limit", "limit is 1 to " + MOST + ".");
        }
        return asked;
    }

    /// Reads a cursor that a page gave.
    public static @Nullable String cursor(@Nullable String after) {
        if (after == null || after.isBlank()) {
            return null;
        }
        try {
            return new String(Base64.getUrlDecoder().decode(after), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw badCursor(notOurs);
        }
    }

    /// Reads a cursor that a page gave, as the place in the list's order that it stands for.
    ///
    /// @param place reads the text of [#of]'s key; what it throws as an illegal argument or time is a `bad-cursor`
    public static <T> @Nullable T cursor(@Nullable String after, Function<String, T> place) {
        String text = cursor(after);
        try {
            return text == null ? null : place.apply(text);
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw badCursor(notOurs);
        }
    }

    private static Refused badCursor(RuntimeException notOurs) {
        Refused refused = Refused.malformed("bad-cursor", "after is no cursor of a list here.");
        refused.initCause(notOurs);
        return refused;
    }

    /// Makes a page of one item more than fits, if there is one.
    ///
    /// @param found up to `limit + 1` items, in the list's order
    /// @param key what the list is ordered by, from which the next page goes on
    public static <T> ListPage<T> of(List<T> found, int limit, Function<T, String> key) {
        if (found.size() <= limit) {
            return new ListPage<>(List.copyOf(found), null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        byte[] last = key.apply(items.getLast()).getBytes(StandardCharsets.UTF_8);
        return new ListPage<>(items, Base64.getUrlEncoder().withoutPadding().encodeToString(last));
    }

    public Response answer(UriInfo uri) {
        Response.ResponseBuilder answer = Response.ok(this);
        if (next != null) {
            String path = uri.getRequestUriBuilder()
                    .replaceQueryParam("after", next)
                    .build()
                    .getRawQuery();
            answer.header(HttpHeaders.LINK, "<" + uri.getAbsolutePath().getRawPath() + "?" + path + ">; rel=\"next\"");
        }
        return answer.build();
    }

    /// The pattern that finds a text anywhere and in any case, for `lower(…) like … escape '!'`; all where there is
    /// none.
    public static String containing(@Nullable String text) {
        return text == null ? "%" : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
