package org.provolt.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.provolt.formats.RealFiles;

/// `./provolt` as a person types it in the checkout.
///
/// @param data the stack that is meant
public record Provolt(Path data) {

    private static final long LIMIT_SECONDS = 60;

    /// How a command ended.
    public record Ended(int code, String out, String err) {}

    /// Runs a command to its end.
    public Ended run(String... words) {
        try {
            Path out = Files.createTempFile("provolt", ".out");
            Path err = Files.createTempFile("provolt", ".err");
            Process process = command(List.of(words))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("provolt " + words[0] + " takes more than " + LIMIT_SECONDS + " s");
            }
            Ended ended = new Ended(process.exitValue(), Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    /// `up`, in a session of its own as a terminal gives it, and goes on.
    Process up(int port, Path log) {
        List<String> words = List.of("up", "--port", Integer.toString(port));
        ProcessBuilder up = command(words);
        up.command().addAll(0, Signals.asFromATerminal());
        try {
            return up.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProcessBuilder command(List<String> words) {
        List<String> command = new ArrayList<>(List.of("./provolt"));
        command.addAll(words);
        command.addAll(List.of("--data", data.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(RealFiles.root().toFile());
        builder.environment().put("PROVOLT_SKIP_BUILD", "1");
        return builder;
    }
}
