package org.provolt.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A JVM that the launcher starts, with what it prints in a file of its own.
///
/// A terminal sends Ctrl-C to everything it runs at once; these ignore it, so that the launcher stops them in order.
///
/// @param words       after `java`
/// @param environment on top of the launcher's own, which loses every name of ours first
public record JavaChild(List<String> words, Map<String, String> environment, Path log) {

    private static final long LOG_KEPT_BYTES = 20L << 20;
    private static final String IGNORE_THE_TERMINAL = "trap '' INT HUP; exec \"$@\"";

    public ProcessHandle start() {
        List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", IGNORE_THE_TERMINAL, "provolt", java()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(JavaChild::isOurs);
        builder.environment().putAll(environment);
        try {
            if (Files.exists(log) && Files.size(log) > LOG_KEPT_BYTES) {
                Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            return builder.start().toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not start " + words, e);
        }
    }

    /// The one that runs the launcher.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean isOurs(String name) {
        return name.startsWith("PROVOLT_") || name.startsWith("QUARKUS_") || name.startsWith("KC_");
    }
}
