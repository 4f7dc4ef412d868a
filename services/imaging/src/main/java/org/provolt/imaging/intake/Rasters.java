package org.provolt.imaging.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The house's folder of blobs: original files, which the gateway keeps, and rasters, which imaging keeps beside them
/// under their own SHA-256.
@Singleton
public class Rasters {

    private static final String MAKING = "making";

    private final Path root;

    Rasters(@ConfigProperty(name = "provolt.blobs") Path root) {
        this.root = root;
    }

    /// A file to be written, on the disk where it will stay.
    Path begin() {
        try {
            Files.createDirectories(root.resolve(MAKING));
            return Files.createTempFile(root.resolve(MAKING), "raster", "");
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of blobs cannot be written", failed);
        }
    }

    /// Keeps what was written, for good: its SHA-256 in hex.
    String keep(Path made) {
        try {
            String sha256 = sha256(made);
            Path folder = Files.createDirectories(folder(sha256));
            sync(made, StandardOpenOption.WRITE);
            Files.move(made, folder.resolve(sha256), StandardCopyOption.ATOMIC_MOVE);
            sync(folder, StandardOpenOption.READ);
            return sha256;
        } catch (IOException failed) {
            throw new UncheckedIOException("a raster cannot be kept", failed);
        }
    }

    void drop(Path made) {
        try {
            Files.deleteIfExists(made);
        } catch (IOException failed) {
            throw new UncheckedIOException("a raster that was given up cannot be removed", failed);
        }
    }

    /// A kept file, to be read and left as it is.
    public Path file(String sha256) {
        Path place = folder(sha256).resolve(sha256);
        if (!Files.isRegularFile(place)) {
            throw new UncheckedIOException("a kept file is gone", new NoSuchFileException(place.toString()));
        }
        return place;
    }

    private Path folder(String sha256) {
        return root.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4));
    }

    private static void sync(Path path, StandardOpenOption access) throws IOException {
        try (FileChannel channel = FileChannel.open(path, access)) {
            channel.force(true);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /// Opens it.
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }
}
