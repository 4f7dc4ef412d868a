package org.provolt.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The temporary folder of a stack: its data, and what `up` says.
record StackFolder(Path home) {

    private static final Path KEPT_LOGS = Path.of("target", "stack-logs");
    private static final int LAST_LINES = 5;

    static StackFolder made() {
        try {
            return new StackFolder(Files.createTempDirectory("provolt-e2e-"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path data() {
        return home.resolve("data");
    }

    Path log() {
        return home.resolve("up.log");
    }

    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(log());
            return String.join(" | ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What every process said outlives the data.
    void keepLogs() {
        try {
            Files.createDirectories(KEPT_LOGS);
            keep(log());
            if (Files.isDirectory(data().resolve("log"))) {
                try (Stream<Path> logs = Files.list(data().resolve("log"))) {
                    for (Path log : logs.toList()) {
                        keep(log);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void keep(Path log) throws IOException {
        Files.copy(log, KEPT_LOGS.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    void delete() {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
