package org.provolt.portal.route;

import java.util.List;

/// A path with holes: `{id}` stands for any one segment that is not empty, a trailing `**` for whatever follows,
/// nothing included.
///
/// @param segments of the pattern, in order
record PathPattern(List<String> segments) {

    private static final String REST = "**";

    static PathPattern of(String pattern) {
        return new PathPattern(List.of(pattern.split("/", -1)));
    }

    boolean matches(String path) {
        String[] asked = path.split("/", -1);
        boolean open = segments.getLast().equals(REST);
        int fixed = open ? segments.size() - 1 : segments.size();
        if (asked.length < fixed || (!open && asked.length > fixed)) {
            return false;
        }
        for (int i = 0; i < fixed; i++) {
            if (!fits(segments.get(i), asked[i])) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return String.join("/", segments);
    }

    private static boolean fits(String wanted, String asked) {
        return wanted.startsWith("{") ? !asked.isEmpty() : wanted.equals(asked);
    }
}
