package org.provolt.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.provolt.local.Trouble;

/// A command that is run to its end.
public record Tool(List<String> command, Map<String, String> environment) {

    public Tool(List<String> command) {
        this(command, Map.of());
    }

    /// What it printed; anything but exit code 0 is trouble with the last it said.
    public String run() {
        return attempt().orElseThrow(text -> new Trouble(command.getFirst() + " failed: " + text.strip()));
    }

    /// How it ended, as a value.
    public Outcome attempt() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Outcome(Optional.empty(), text + "\nIt closed its output and did not end.");
            }
            return new Outcome(Optional.of(process.exitValue()), text);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while running " + command.getFirst(), e);
        }
    }

    /// @param exit absent when it did not end
    /// @param text all that it printed
    public record Outcome(Optional<Integer> exit, String text) {

        public boolean succeeded() {
            return exit.filter(code -> code == 0).isPresent();
        }

        String orElseThrow(java.util.function.Function<String, Trouble> trouble) {
            if (!succeeded()) {
                throw trouble.apply(text);
            }
            return text;
        }
    }
}
