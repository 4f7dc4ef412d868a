package org.provolt.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// A folder that is slow to make and the same for every stack of this user: unpacked binaries, a built Keycloak.
///
/// It is made beside its place and moved there when whole, so a launcher that was killed half-way leaves nothing that
/// looks finished; a lock keeps two launchers from making it at once.
public record CacheFolder(Path root) {

    /// How the content comes into being.
    @FunctionalInterface
    public interface Making {
        void into(Path folder) throws IOException;
    }

    /// `$XDG_CACHE_HOME/provolt`, or `~/.cache/provolt`.
    public static CacheFolder ofThisUser() {
        Path base = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(text -> !text.isBlank())
                .map(Path::of)
                .orElse(Path.of(System.getProperty("user.home"), ".cache"));
        return new CacheFolder(base.resolve("provolt").toAbsolutePath());
    }

    /// The folder of that name, made now if it is not there.
    public Path get(String name, Making making) {
        Path place = root.resolve(name);
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(root);
            try (FileChannel channel = FileChannel.open(
                            root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(place)) {
                    make(place, making);
                }
            }
            return place;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make " + place, e);
        }
    }

    private void make(Path place, Making making) throws IOException {
        Path unfinished = place.resolveSibling(place.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Files.createDirectories(unfinished);
        making.into(unfinished);
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
    }
}
