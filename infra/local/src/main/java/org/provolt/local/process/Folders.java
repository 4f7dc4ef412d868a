package org.provolt.local.process;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Making and removing whole folders.
public final class Folders {

    private Folders() {}

    /// The folder, made if need be, open to this user alone.
    public static Path ofThisUserOnly(Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }

    /// Writes a file that nobody else may read at any moment.
    public static void writeForThisUserOnly(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
    }

    /// The same files in another place, as links where both places share a disk: a build replaces files, it does not
    /// write into them, so what is linked stays as it was.
    public static void mirror(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path place = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(place);
                } else {
                    linkOrCopy(file, place);
                }
            }
        }
    }

    private static void linkOrCopy(Path file, Path place) throws IOException {
        try {
            Files.createLink(place, file);
        } catch (FileSystemException | UnsupportedOperationException anotherDisk) {
            Files.copy(file, place);
        }
    }

    /// Removes the folder and all in it; one that is not there is fine. Links are removed, not followed.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException fault) throws IOException {
                if (fault != null) {
                    throw fault;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
