package org.provolt.portal.route;

import java.util.regex.Pattern;

/// The portal chooses by the path as it is written, and whoever answers may read it differently: `%2e%2e`, `//`, a
/// backslash. So a target that can be read in two ways is refused instead of being made plain.
public final class PlainPath {

    // Starting with a slash keeps out `http://elsewhere/…`, `elsewhere:443` and `*`.
    private static final Pattern TARGET = Pattern.compile("/[!-~&&[^#\\\\]]*");
    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|%(2f|5c|00)|/(\\.|%2e){1,2}(/|;|$)", Pattern.CASE_INSENSITIVE);

    private PlainPath() {}

    /// @param target as in the request line: the path and, after `?`, the query
    public static boolean is(String target) {
        return TARGET.matcher(target).matches()
                && !AMBIGUOUS.matcher(of(target)).find();
    }

    /// The path of a target.
    public static String of(String target) {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }
}
