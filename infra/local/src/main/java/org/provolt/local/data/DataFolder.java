package org.provolt.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.provolt.local.process.Folders;
import org.provolt.local.process.Mark;

/// Where one stack keeps everything; it names the stack.
public record DataFolder(Path root) {

    public DataFolder {
        root = root.toAbsolutePath().normalize();
    }

    public boolean exists() {
        return Files.isDirectory(root);
    }

    /// Made if need be, open to this user alone.
    public DataFolder made() {
        try {
            Folders.ofThisUserOnly(root);
            for (Path folder : new Path[] {records(), logs(), blobs()}) {
                Files.createDirectories(folder);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not make the data folder " + root, e);
        }
    }

    /// Held by a living launcher; the system lets go of it however the launcher ends. Absent when another one holds it.
    public Optional<FileLock> lock() {
        try {
            FileChannel channel = FileChannel.open(
                    root.resolve("launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            if (lock.isEmpty()) {
                channel.close();
            }
            return lock;
        } catch (OverlappingFileLockException held) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not lock " + root, e);
        }
    }

    public Path records() {
        return root.resolve("run");
    }

    public Path logs() {
        return root.resolve("log");
    }

    public Path logOf(String name) {
        return logs().resolve(name + ".log");
    }

    public Path postgres() {
        return root.resolve("postgres");
    }

    public Path kafka() {
        return root.resolve("kafka");
    }

    public Path keycloak() {
        return root.resolve("keycloak");
    }

    public Path blobs() {
        return root.resolve("blobs");
    }

    /// This stack's own copy of a service's jars.
    public Path programOf(String service) {
        return root.resolve("programs").resolve(service);
    }

    public Path ports() {
        return root.resolve("ports.properties");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /// What every JVM that runs on this folder carries.
    public Mark mark() {
        return new Mark("-Dprovolt.data=" + root);
    }
}
