package org.provolt.formats.table;

import java.util.Locale;
import java.util.Set;

/// What instruments write where they have no value.
final class Absent {

    private static final Set<String> MARKS = Set.of("", "-", "--", "---", "n/a", "na", "nan", "null", "none", "\\n");

    private Absent() {}

    static boolean is(String text) {
        return text.length() <= 4 && MARKS.contains(text.toLowerCase(Locale.ROOT));
    }
}
