package org.provolt.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the words after `./provolt`.
///
/// @param checkout the default data folder lies in it
record CommandLine(Path checkout) {

    static final String USAGE = """
            ./provolt up [--data DIR] [--port N] [--demo]   start everything, stay in the foreground; Ctrl-C stops it
            ./provolt status [--json] [--data DIR]          what runs; exit 0 all healthy, 1 something is not, 3 nothing runs
            ./provolt down [--data DIR]                     stop what runs or was left behind
            ./provolt token ROLE [--data DIR]               an access token of the demonstration user of that role, for 8 h
            ./provolt watch DIR [--run RUN] [--once] ...    send what an instrument writes to a folder; watch alone says more
            ./provolt replay metrics [--data DIR]           rebuild results beside the live ones and print the difference
            ./provolt bench [NAME]                          the benchmarks; bench list names them
            ./provolt test                                  every test of the project

            ROLE: technician, scientist, auditor, admin, or instrument
            DIR:  .provolt in the checkout unless told otherwise
            """;

    private static final Set<String> ROLES = Set.of("technician", "scientist", "auditor", "admin", "instrument");
    private static final Set<String> REPLAYED = Set.of("metrics");
    private static final Set<String> LATER = Set.of("verify");

    Request parse(String... words) {
        if (words.length == 0) {
            return new Request.Help();
        }
        Rest rest = new Rest(new ArrayList<>(List.of(words).subList(1, words.length)));
        Request request = switch (words[0]) {
            case "up" -> new Request.Up(data(rest), port(rest), rest.flag("--demo"));
            case "status" -> new Request.Status(data(rest), rest.flag("--json"));
            case "down" -> new Request.Down(data(rest));
            case "token" -> token(rest);
            case "watch" -> new Request.Watch(data(rest), rest.all("watch"));
            case "replay" -> replay(rest);
            case "bench" -> new Request.Bench(data(rest), rest.all());
            case "help", "-h", "--help" -> new Request.Help();
            default -> unknown(words[0], rest);
        };
        rest.requireEmpty();
        return request;
    }

    private Request unknown(String command, Rest rest) {
        if (!LATER.contains(command)) {
            throw new Trouble(Ending.NOT_UNDERSTOOD, "There is no command " + command + ".\n\n" + USAGE);
        }
        rest.words.clear();
        return new Request.NotYet(command);
    }

    private Request token(Rest rest) {
        Path data = data(rest);
        String role = rest.next().orElseThrow(() -> new Trouble(Ending.NOT_UNDERSTOOD, "Which role? One of " + ROLES));
        if (!ROLES.contains(role)) {
            throw new Trouble(Ending.NOT_UNDERSTOOD, "There is no role " + role + "; the roles are " + ROLES);
        }
        return new Request.Token(data, role);
    }

    private Request replay(Rest rest) {
        Path data = data(rest);
        String service = rest.next().orElse("");
        if (!REPLAYED.contains(service)) {
            throw new Trouble(Ending.NOT_UNDERSTOOD, "What can be replayed: " + String.join(", ", REPLAYED));
        }
        return new Request.Replay(data, service);
    }

    private Path data(Rest rest) {
        return rest.value("--data")
                .map(Path::of)
                .orElse(checkout.resolve(".provolt"))
                .toAbsolutePath()
                .normalize();
    }

    private static Optional<Integer> port(Rest rest) {
        return rest.value("--port").map(CommandLine::port);
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new Trouble(Ending.NOT_UNDERSTOOD, "--port takes a number from 1 to 65535, not " + text);
        }
        return Integer.parseInt(text);
    }

    /// The words not yet understood.
    private record Rest(List<String> words) {

        boolean flag(String name) {
            return words.remove(name);
        }

        Optional<String> value(String name) {
            int at = words.indexOf(name);
            if (at < 0) {
                return Optional.empty();
            }
            if (at + 1 == words.size()) {
                throw new Trouble(Ending.NOT_UNDERSTOOD, name + " needs a value");
            }
            words.remove(at);
            return Optional.of(words.remove(at));
        }

        Optional<String> next() {
            return words.isEmpty() ? Optional.empty() : Optional.of(words.removeFirst());
        }

        /// What is left is for another program.
        List<String> all(String... before) {
            List<String> all = new ArrayList<>(List.of(before));
            all.addAll(words);
            words.clear();
            return all;
        }

        void requireEmpty() {
            if (!words.isEmpty()) {
                throw new Trouble(Ending.NOT_UNDERSTOOD, "Not understood: " + String.join(" ", words) + "\n\n" + USAGE);
            }
        }
    }
}
