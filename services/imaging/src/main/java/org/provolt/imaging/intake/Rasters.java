package org.provolt.imaging.intake;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.blobs.BlobStore;

/// The house's blobs: original files, which the gateway keeps, and rasters, which imaging keeps beside them under their
/// own SHA-256.
@Singleton
public class Rasters {

    private static final String MAKING = "making";

    private final BlobStore blobs;
    private final Path root;

    Rasters(BlobStore blobs, @ConfigProperty(name = "provolt.blobs") Path root) {
        this.blobs = blobs;
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
        return blobs.keep(made).sha256();
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
        return blobs.file(sha256);
    }

    /// Opens it.
    public InputStream open(String sha256) throws IOException {
        return Files.newInputStream(file(sha256));
    }
}
