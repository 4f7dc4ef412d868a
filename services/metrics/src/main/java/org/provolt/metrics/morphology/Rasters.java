package org.provolt.metrics.morphology;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import org.provolt.analysis.morphology.Field;
import org.provolt.blobs.BlobStore;
import org.provolt.formats.image.Raster;
import org.provolt.formats.image.RasterFile;
import org.provolt.formats.image.ValueKind;
import org.provolt.metrics.store.Sha256;

/// Reads the canonical rasters of images from the house's blobs.
@Singleton
class Rasters {

    private final BlobStore blobs;

    Rasters(BlobStore blobs) {
        this.blobs = blobs;
    }

    /// @param heights whether its values are heights, µm
    record Seen(Field field, boolean heights) {}

    /// Its bytes are those of the digest, or it is not taken.
    Seen read(String sha256) {
        MessageDigest digest = Sha256.begin();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(blobs.file(sha256)), digest)) {
            Raster raster = RasterFile.read(bytes);
            bytes.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.hex(digest).equals(sha256)) {
                throw new IllegalStateException("the bytes of raster " + sha256 + " are others");
            }
            return new Seen(field(raster), raster.kind() == ValueKind.HEIGHT_UM);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not read raster " + sha256, failed);
        }
    }

    private static Field field(Raster raster) {
        return new Field(
                raster.width(),
                raster.height(),
                raster.offset(),
                raster.values(),
                raster.kind() == ValueKind.INVERTED_GREY_LEVEL);
    }
}
