package org.provolt.agent;

import java.io.PrintStream;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/// What the agent tells whoever looks at it: a line each time something changed, not each time it looked.
final class Voice {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final PrintStream out;
    private final InstantSource clock;
    private final Map<String, String> last = new HashMap<>();

    Voice(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    /// @param subject a file's name, or the server
    void say(String subject, String sentence) {
        if (!sentence.equals(last.put(subject, sentence))) {
            out.println(TIME.format(clock.instant().atZone(ZoneId.systemDefault())) + "  " + subject + ": " + sentence);
        }
    }

    /// Says it only after something else was said of the subject.
    void sayAfterTrouble(String subject, String sentence) {
        if (last.containsKey(subject)) {
            say(subject, sentence);
        }
    }

    /// Of subjects that are gone nothing is remembered.
    void forget(Predicate<String> gone) {
        last.keySet().removeIf(gone);
    }
}
