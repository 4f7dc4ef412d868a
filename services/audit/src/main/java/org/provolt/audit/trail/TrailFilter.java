package org.provolt.audit.trail;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.audit.subject.Records;
import org.provolt.contracts.FactTypes;
import org.provolt.kernel.Refused;

/// Which facts of the laboratory's trail are wanted.
///
/// @param records kind of the record that they are about, where it was said
/// @param recordId of the record that they are about
/// @param actor the identity provider's subject, or `service:…`
/// @param from recorded then or later
/// @param to recorded before then
/// @param type as published
record TrailFilter(
        @Nullable Records records,
        @Nullable String recordId,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String type) {

    /// Reads the query's parameters.
    ///
    /// @param subject `cells/0f…`, as items name it, or an identity alone; `people/…` is the same as `actor`
    /// @param type as published, or its last word: `cell-registered`
    static TrailFilter of(
            @Nullable String subject,
            @Nullable String actor,
            @Nullable String from,
            @Nullable String to,
            @Nullable String type) {
        Optional<Records> records = subject == null ? Optional.empty() : recordsOf(subject);
        String id = records.isPresent() && subject != null ? subject.substring(subject.indexOf('/') + 1) : subject;
        boolean person = records.filter(Records.PEOPLE::equals).isPresent();
        return new TrailFilter(
                person ? null : records.orElse(null),
                person ? null : id,
                person ? id : actor,
                moment("from", from),
                moment("to", to),
                type == null ? null : published(type));
    }

    private static Optional<Records> recordsOf(String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String path = subject.substring(0, slash);
        return Optional.of(Records.ofPath(path)
                .orElseThrow(() -> Refused.malformed("bad-subject", "There are no records called " + path + ".")));
    }

    private static String published(String type) {
        List<String> known = FactTypes.all().names().stream()
                .filter(name -> name.endsWith("." + type + ".v1"))
                .toList();
        return known.isEmpty() ? type : known.getFirst();
    }

    private static @Nullable Instant moment(String parameter, @Nullable String text) {
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeException noMoment) {
            Refused refused = Refused.malformed("bad-time", parameter + " is a time in RFC 3339, UTC.");
            refused.initCause(noMoment);
            throw refused;
        }
    }
}
