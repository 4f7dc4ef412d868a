package org.provolt.portal.people;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.provolt.portal.signin.Visitor;

/// Who did something, in words for people.
@Singleton
public class People {

    private static final int SHORT = 8;
    private static final int UUID_LETTERS = 36;

    private final Directory directory;
    private final Visitor visitor;

    People(Directory directory, Visitor visitor) {
        this.directory = directory;
        this.visitor = visitor;
    }

    /// A service or an instrument as it stands; somebody by their name, else the visitor by what they signed in
    /// with and others by the beginning of their subject.
    public String words(String actor) {
        if (isNoPerson(actor)) {
            return actor;
        }
        Optional<String> name = isSubject(actor) ? directory.name(actor) : Optional.empty();
        return name.orElseGet(() -> actor.equals(visitor.getSubject()) ? visitor.getName() : abbreviated(actor));
    }

    /// The actor that somebody means who wrote a subject, a service, or a name to sign in by.
    public String meant(String written) {
        String text = written.strip();
        return text.isEmpty() || isNoPerson(text) || isSubject(text)
                ? text
                : directory.subject(text).orElse(text);
    }

    private static boolean isNoPerson(String actor) {
        return actor.startsWith("service:") || actor.startsWith("instrument:");
    }

    private static boolean isSubject(String text) {
        return text.length() == UUID_LETTERS
                && text.chars().filter(c -> c == '-').count() == 4;
    }

    private static String abbreviated(String subject) {
        return subject.substring(0, Math.min(SHORT, subject.length()));
    }
}
