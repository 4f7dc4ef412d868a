package org.provolt.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.provolt.local.Ending;
import org.provolt.local.Trouble;
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
            Files.delete(Files.createTempFile(root, "writable", null));
            return this;
        } catch (UnsupportedOperationException withoutOwners) {
            throw notWritable("its file system knows no owners and permissions", withoutOwners);
        } catch (IOException e) {
            throw notWritable(reason(e), e);
        }
    }

    private Trouble notWritable(String reason, Exception fault) {
        return new Trouble(
                Ending.DATA_NOT_WRITABLE,
                "The data folder " + root + " cannot be written: " + reason
                        + ". Make it yours and writable, or name another with --data.",
                fault);
    }

    /// As the system says it, such as `Read-only file system`.
    private static String reason(IOException fault) {
        return switch (fault) {
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case FileAlreadyExistsException file -> file.getFile() + " is a file, not a folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> fault.toString();
        };
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

    public Path version() {
        return root.resolve("version.properties");
    }

    public Path secrets() {
        return root.resolve("secrets.properties");
    }

    /// What every JVM that runs on this folder carries.
    public Mark mark() {
        return Mark.of(root);
    }
}
