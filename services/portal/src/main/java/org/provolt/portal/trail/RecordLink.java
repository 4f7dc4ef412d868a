package org.provolt.portal.trail;

import java.util.Set;

/// Where a person finds a record: its page, or, of a kind that has none, what the API says of it.
public final class RecordLink {

    private static final Set<String> WITH_PAGES =
            Set.of("cells", "runs", "fixtures", "instruments", "imports", "images", "results", "studies");

    private static final int SHORT = 8;

    private RecordLink() {}

    /// `cells/0f3a7b11-…` is "cell 0f3a7b11".
    static String words(String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            return subject;
        }
        String records = subject.substring(0, slash).replace('-', ' ');
        String id = subject.substring(slash + 1);
        String one = records.endsWith("s") && !records.equals("series")
                ? records.substring(0, records.length() - 1)
                : records;
        return one + " " + id.substring(0, Math.min(SHORT, id.length()));
    }

    /// @param subject as the API's paths call it: `cells/0f…`
    public static String to(String subject) {
        int slash = subject.indexOf('/');
        String records = slash < 0 ? subject : subject.substring(0, slash);
        return WITH_PAGES.contains(records) ? "/" + subject : "/api/v1/" + subject;
    }
}
