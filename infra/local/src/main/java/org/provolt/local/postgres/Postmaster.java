package org.provolt.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What `postmaster.pid` says: the server that runs, or ran, on a data folder.
///
/// @param pid     its process id; may by now be another program's
/// @param started by its own clock, to the second
/// @param port    on which it listens
public record Postmaster(long pid, Instant started, int port) {

    // The file is written a moment after the process began.
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(30);

    /// Absent when no server runs there, or the file is not yet whole.
    static Optional<Postmaster> in(Path data) {
        try {
            List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    Long.parseLong(lines.get(0).strip()),
                    Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip())),
                    Integer.parseInt(lines.get(3).strip())));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read postmaster.pid in " + data, e);
        }
    }

    /// The living server: a process of that id that began when the file says so. Absent when it is gone, even if its id
    /// was given to another program.
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::beganWhenTheFileSays);
    }

    private boolean beganWhenTheFileSays(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(began -> Duration.between(began, started).abs().compareTo(WRITTEN_WITHIN) < 0)
                .orElse(true);
    }
}
