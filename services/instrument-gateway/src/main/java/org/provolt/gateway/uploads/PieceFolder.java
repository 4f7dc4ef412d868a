package org.provolt.gateway.uploads;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The bytes of files under way: in a folder on the disk of the blobs, so that a whole one becomes a blob by a rename.
@Singleton
class PieceFolder {

    private final Path folder;

    PieceFolder(@ConfigProperty(name = "provolt.blobs") Path blobs) {
        this.folder = blobs.resolve("uploads");
    }

    Path file(UUID uploadId) {
        return folder.resolve(uploadId.toString());
    }

    /// Writes a piece; once this returns it survives a power cut.
    void write(UUID uploadId, long offset, byte[] piece) {
        try (FileChannel file = open(uploadId)) {
            ByteBuffer left = ByteBuffer.wrap(piece);
            long at = offset;
            while (left.hasRemaining()) {
                at += file.write(left, at);
            }
            file.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not write a piece of upload " + uploadId, failed);
        }
    }

    /// Writes what another file has at the same place.
    void copy(UUID uploadId, Path from, long offset, long bytes) {
        try (FileChannel file = open(uploadId);
                FileChannel source = FileChannel.open(from)) {
            long done = 0;
            while (done < bytes) {
                file.position(offset + done);
                long copied = source.transferTo(offset + done, bytes - done, file);
                if (copied <= 0) {
                    throw new IOException(from.getFileName() + " ends before byte " + (offset + bytes));
                }
                done += copied;
            }
            file.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not copy to upload " + uploadId, failed);
        }
    }

    void delete(UUID uploadId) {
        try {
            Files.deleteIfExists(file(uploadId));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not remove upload " + uploadId, failed);
        }
    }

    private FileChannel open(UUID uploadId) throws IOException {
        Files.createDirectories(folder);
        return FileChannel.open(file(uploadId), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }
}
