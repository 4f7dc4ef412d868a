package org.provolt.agent;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What was sent and what became of it: a line of JSON each, only ever added to, on the disk before the agent goes on.
/// A last line that a power cut tore is left out. One agent has it at a time.
final class Journal implements AutoCloseable {

    private static final ObjectMapper JSON =
            new ObjectMapper().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

    /// What became of a file.
    enum Outcome {
        /// The server has it and reads it.
        BROUGHT,
        DONE,
        REFUSED
    }

    /// One line.
    ///
    /// @param name     below the watched folder
    /// @param bytes    of the state that was sent
    /// @param modified of that state, milliseconds since 1970 began
    /// @param blocks   see [Prints]
    /// @param sentence what a person was told
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Line(
            String at,
            String name,
            long bytes,
            long modified,
            String sha256,
            String runId,
            @Nullable String stage,
            @Nullable String importId,
            Outcome outcome,
            String sentence,
            String blocks) {

        boolean isState(Seen file) {
            return file.bytes() == bytes && file.modified() == modified;
        }

        boolean isFor(String run, Optional<String> itsStage) {
            return runId.equals(run) && Objects.equals(stage, itsStage.orElse(null));
        }
    }

    private final FileChannel lock;
    private final FileChannel file;
    private final Map<String, Line> byName = new HashMap<>();
    private final Map<String, Line> byContent = new LinkedHashMap<>();

    private Journal(FileChannel lock, FileChannel file) {
        this.lock = lock;
        this.file = file;
    }

    static Journal in(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel lock =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isHeld(lock)) {
                lock.close();
                throw new Trouble(
                        "Another agent watches this folder already: it holds " + folder.resolve("lock") + ".");
            }
            Path path = folder.resolve("journal.jsonl");
            Journal journal = new Journal(
                    lock,
                    FileChannel.open(
                            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
            journal.read(path);
            return journal;
        } catch (IOException failed) {
            throw new Trouble(
                    "The journal cannot be kept in " + folder + ": " + failed + ". --journal names another folder.",
                    failed);
        }
    }

    private static boolean isHeld(FileChannel lock) throws IOException {
        try {
            return lock.tryLock() == null;
        } catch (OverlappingFileLockException held) {
            return true;
        }
    }

    private void read(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int whole = bytes.length;
        while (whole > 0 && bytes[whole - 1] != '\n') {
            whole--;
        }
        file.truncate(whole);
        file.position(whole);
        new String(bytes, 0, whole, StandardCharsets.UTF_8).lines().forEach(this::remember);
    }

    private void remember(String line) {
        try {
            remember(JSON.readValue(line, Line.class));
        } catch (JsonProcessingException unreadable) {
            System.err.println(
                    "A line of the journal cannot be read and is left out: " + unreadable.getOriginalMessage());
        }
    }

    private void remember(Line line) {
        byName.put(line.name(), line);
        byContent.put(key(line.sha256(), line.runId(), line.stage()), line);
    }

    private static String key(String sha256, String run, @Nullable String stage) {
        return sha256 + " " + run + " " + (stage == null ? "" : stage);
    }

    void add(Line line) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap((JSON.writeValueAsString(line) + "\n").getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            file.force(true);
        } catch (IOException failed) {
            throw new Trouble("The journal cannot be written: " + failed, failed);
        }
        remember(line);
    }

    /// The last that was noted of a file of that name.
    Optional<Line> of(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /// The last that was noted of these bytes for this run and stage, under whatever name.
    Optional<Line> of(String sha256, String run, Optional<String> stage) {
        return Optional.ofNullable(byContent.get(key(sha256, run, stage.orElse(null))));
    }

    /// Whether the bytes that a file of that name had last were taken.
    boolean isDone(String name) {
        return of(name).flatMap(line -> of(line.sha256(), line.runId(), Optional.ofNullable(line.stage())))
                .filter(line -> line.outcome() == Outcome.DONE)
                .isPresent();
    }

    /// What the server has not told the end of.
    List<Line> open() {
        return byContent.values().stream()
                .filter(line -> line.outcome() == Outcome.BROUGHT)
                .toList();
    }

    @Override
    public void close() {
        try {
            file.close();
            lock.close();
        } catch (IOException failed) {
            throw new Trouble("The journal cannot be closed: " + failed, failed);
        }
    }
}
