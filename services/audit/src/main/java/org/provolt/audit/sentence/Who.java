package org.provolt.audit.sentence;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who acted, by role, never by name: the identity provider knows the name and can forget it.
final class Who {

    private static final String SERVICE = "service:";

    private Who() {}

    /// The subject of a sentence, such as `A scientist`.
    static String of(@Nullable String role, @Nullable String actor) {
        if (actor != null && actor.startsWith(SERVICE)) {
            return capital(actor.substring(SERVICE.length()));
        }
        return switch (role) {
            case "technician" -> "A technician";
            case "scientist" -> "A scientist";
            case "auditor" -> "An auditor";
            case "admin" -> "An administrator";
            case "instrument" -> "An instrument";
            case null, default -> "Somebody";
        };
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
