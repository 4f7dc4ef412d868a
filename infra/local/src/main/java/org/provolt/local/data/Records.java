package org.provolt.local.data;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.provolt.local.process.ProcessRecord;

/// What was started on a data folder, one file per process, written as soon as it runs.
public record Records(DataFolder data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The launcher's own name among them.
    public static final String LAUNCHER = "launcher";

    public void write(ProcessRecord entry) {
        Path file = file(entry.name());
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            JSON.writeValue(unfinished.toFile(), entry);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not record " + entry.name(), e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not remove the record of " + name, e);
        }
    }

    /// All of them, by name; none when nothing was ever started.
    public List<ProcessRecord> all() {
        List<ProcessRecord> found = new ArrayList<>();
        if (!Files.isDirectory(data.records())) {
            return found;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.records(), "*.json")) {
            for (Path file : files) {
                found.add(JSON.readValue(file.toFile(), ProcessRecord.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the records in " + data.records(), e);
        }
        found.sort(Comparator.comparing(ProcessRecord::name));
        return found;
    }

    public Optional<ProcessRecord> of(String name) {
        return all().stream().filter(entry -> entry.name().equals(name)).findFirst();
    }

    /// The living process of that name.
    public Optional<ProcessHandle> process(String name) {
        return of(name).flatMap(entry -> entry.process(data.mark()));
    }

    private Path file(String name) {
        return data.records().resolve(name + ".json");
    }
}
