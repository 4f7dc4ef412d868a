package org.provolt.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The room on the file system that a folder is on, or will be.
///
/// @param store tells two file systems apart
record Disk(Object store, long freeBytes) {

    /// Of the folder, or where it does not exist yet, of the nearest that does.
    static Disk of(Path folder) {
        try {
            FileStore store = Files.getFileStore(existing(folder));
            return new Disk(store, store.getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not ask how much room " + folder + " has", e);
        }
    }

    private static Path existing(Path folder) {
        Path found = folder.toAbsolutePath();
        while (!Files.exists(found)) {
            found = Optional.ofNullable(found.getParent()).orElseThrow();
        }
        return found;
    }
}
