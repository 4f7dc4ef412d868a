package org.provolt.portal.trail;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Question;

/// What the laboratory's trail is narrowed to, as a person wrote it; empty where it is not.
///
/// @param subject a record's identity, or a cell's label
/// @param person a name to sign in by, the identity provider's subject, or `service:…`
/// @param from the first day, on the visitor's clock
/// @param to the last day, which is in it
/// @param kind such as `cell-corrected`
/// @param after from where the page goes on
public record TrailFilter(
        @QueryParam("subject") @DefaultValue("") String subject,
        @QueryParam("person") @DefaultValue("") String person,
        @QueryParam("from") @DefaultValue("") String from,
        @QueryParam("to") @DefaultValue("") String to,
        @QueryParam("kind") @DefaultValue("") String kind,
        @QueryParam("after") @DefaultValue("") String after) {

    /// The API's question.
    ///
    /// @param meant the record that the subject was understood as
    /// @param actor whom the person was understood as
    Question asked(@Nullable String meant, String actor, ZoneId zone) {
        return Question.at("/trail")
                .with("subject", meant)
                .with("actor", actor)
                .with("type", kind.strip().replace(' ', '-'))
                .with("from", begin(from, 0, zone))
                .with("to", begin(to, 1, zone));
    }

    /// When a day begins, so many days later; absent for what is no day.
    private static @Nullable String begin(String day, int later, ZoneId zone) {
        try {
            return day.isBlank()
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(later)
                            .atStartOfDay(zone)
                            .withZoneSameInstant(ZoneOffset.UTC)
                            .toInstant()
                            .toString();
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    public boolean isNarrowed() {
        return Stream.of(subject, person, from, to, kind).anyMatch(part -> !part.isBlank());
    }

    /// The same without a place, as a query that a link can go on.
    public String getQuery() {
        Question query = Question.at("")
                .with("subject", subject)
                .with("person", person)
                .with("from", from)
                .with("to", to)
                .with("kind", kind);
        return Stream.of(query.target())
                .map(target -> target.isEmpty() ? "?" : target + "&")
                .collect(Collectors.joining());
    }
}
