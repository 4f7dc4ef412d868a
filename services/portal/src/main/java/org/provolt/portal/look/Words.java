package org.provolt.portal.look;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.provolt.portal.house.Question;
import org.provolt.portal.people.People;
import org.provolt.portal.signin.Visitor;

/// What templates say of values: `{look:figure(x, 4)}`. Most pages use the tags that are made of these.
@TemplateExtension(namespace = "look")
final class Words {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
    private static final int SHORT = 8;
    private static final int PRESSURE_DIGITS = 5;
    private static final double PASCAL_PER_KILOPASCAL = 1_000;

    private Words() {}

    /// A number to so many significant digits.
    static String figure(Number number, int digits) {
        return Figures.significant(number.doubleValue(), digits);
    }

    /// A number with all digits that were given.
    static String exact(Number number) {
        return Figures.exact(number.doubleValue());
    }

    /// A pressure in kPa.
    static String kilopascal(Number pascal) {
        return Figures.significant(pascal.doubleValue() / PASCAL_PER_KILOPASCAL, PRESSURE_DIGITS);
    }

    /// How long something lasted, such as `2 h 36 min`.
    static String lasting(Number second) {
        return Lasting.text(second.doubleValue());
    }

    static String pressureColour(Number pascal) {
        return PressureScale.colour(pascal.doubleValue());
    }

    /// A moment on the visitor's clock, to the second.
    static String local(Instant moment) {
        return text(moment, zone());
    }

    static String utc(Instant moment) {
        return text(moment, ZoneOffset.UTC) + " UTC";
    }

    static String zoneName() {
        return zone().getId();
    }

    /// Who did something: a person by name, as far as the directory still knows it.
    static String person(String actor) {
        return Arc.container().instance(People.class).get().words(actor);
    }

    static boolean isVisitor(String subject) {
        return subject.equals(Arc.container().instance(Visitor.class).get().getSubject());
    }

    /// The beginning of an identity or digest.
    static String abbreviated(String identity) {
        return identity.length() <= SHORT ? identity : identity.substring(0, SHORT);
    }

    /// A path with an identity in it: `look:path('/cells/{}/runs', cell.cellId)`.
    static String path(String pattern, Object identity) {
        return Question.at(pattern, identity).target();
    }

    /// A JSON pointer one step further in: `look:pointer('/protocol/steps', 0)`.
    static String pointer(String group, Object name) {
        return group + "/" + name;
    }

    /// As it stands in a query.
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// A machine's word for people: `records-missing` is "records missing".
    static String spoken(@Nullable String code) {
        return code == null ? "" : code.replace('-', ' ').replace('_', ' ');
    }

    private static ZoneId zone() {
        return Arc.container().instance(Visitor.class).get().getZone();
    }

    private static String text(Instant moment, ZoneId zone) {
        return SECOND.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(zone));
    }
}
