package org.provolt.agent;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the agent was told to do.
///
/// @param folder  to be watched, with all below it
/// @param journal the folder of the journal
/// @param run     that every file belongs to which no folder of its own names
/// @param stage   at which spectra were measured where no folder says
/// @param quiet   how long a file must stay as it is before it is sent
/// @param every   the pause between two looks
/// @param once    send what is there, and end
record Options(
        Path folder,
        Path journal,
        URI server,
        Optional<String> run,
        Optional<String> stage,
        Duration quiet,
        Duration every,
        boolean once) {

    static final String USAGE = """
            watch DIR [--server URL] [--run RUN] [--stage STAGE] [--quiet SECONDS] [--every SECONDS]
                      [--journal DIR] [--once]

            --server   the house's address (else the environment's PROVOLT_SERVER)
            --run      the run that all files belong to whose folder names none
            --stage    at which spectra were measured, such as ocv or after_plating:2, whose folder does not say
            --quiet    how long a file must stay unchanged before it is sent (30)
            --every    how often to look (5)
            --journal  where to note what was sent (DIR/.provolt)
            --once     send what is there, and end: 0 all done, 1 something was refused or not sent

            Sign-in, from the environment: PROVOLT_CLIENT_ID and PROVOLT_CLIENT_SECRET of the instrument's account.
            """;

    static Options of(List<String> given, Map<String, String> environment) {
        List<String> words = new ArrayList<>(given);
        if (words.isEmpty() || !words.removeFirst().equals("watch")) {
            throw new Trouble(USAGE);
        }
        boolean once = words.remove("--once");
        Optional<String> server = value(words, "--server").or(() -> given(environment, "PROVOLT_SERVER"));
        Optional<String> run = value(words, "--run");
        Optional<String> stage = value(words, "--stage");
        Duration quiet = seconds(words, "--quiet", 30);
        Duration every = seconds(words, "--every", 5);
        Optional<Path> journal = value(words, "--journal").map(Path::of);
        if (words.size() != 1 || words.getFirst().startsWith("-")) {
            throw new Trouble(words.isEmpty() ? "Which folder?\n\n" + USAGE : "Not understood: " + words);
        }
        Path folder = Path.of(words.getFirst()).toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            throw new Trouble("There is no folder " + folder + ".");
        }
        URI address = address(server.orElseThrow(() -> new Trouble("Where is the house? --server names its address.")));
        return new Options(
                folder, journal.orElse(folder.resolve(Scan.OWN_FOLDER)), address, run, stage, quiet, every, once);
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(it -> !it.isBlank());
    }

    private static URI address(String text) {
        if (!text.matches("https?://[^/\\s]+/?")) {
            throw new Trouble("An address looks like http://localhost:8080, not like " + text);
        }
        return URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
    }

    private static Optional<String> value(List<String> words, String name) {
        int at = words.indexOf(name);
        if (at < 0) {
            return Optional.empty();
        }
        if (at + 1 == words.size()) {
            throw new Trouble(name + " needs a value.");
        }
        words.remove(at);
        return Optional.of(words.remove(at));
    }

    private static Duration seconds(List<String> words, String name, long otherwise) {
        String text = value(words, name).orElse(Long.toString(otherwise));
        if (!text.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw new Trouble(name + " takes seconds, not " + text);
        }
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1_000));
    }
}
