package org.provolt.gateway.blobs;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.provolt.servicekit.http.Occurred;

/// A folder of blobs: `ab/cd/abcd…` under the digest's first two bytes. What arrives lies in `incoming` on the same
/// disk, so that taking it in is a digest, a sync and an atomic rename; a half-written blob never has a name.
@Singleton
class BlobFolder implements BlobStore {

    private static final Logger LOG = Logger.getLogger(BlobFolder.class);
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final Path root;
    private final Path incoming;

    BlobFolder(
            @ConfigProperty(name = "provolt.blobs") Path root,
            @ConfigProperty(name = "quarkus.http.body.uploads-directory") Path incoming) {
        this.root = root;
        this.incoming = incoming;
    }

    @Override
    public Blob keep(Path arrived) {
        try {
            Blob blob = blob(arrived);
            keep(arrived, blob);
            return blob;
        } catch (IOException failed) {
            throw new UncheckedIOException("could not keep " + arrived, failed);
        }
    }

    @Override
    public boolean keepAs(Blob said, Path arrived) {
        try {
            if (!blob(arrived).equals(said)) {
                return false;
            }
            keep(arrived, said);
            return true;
        } catch (IOException failed) {
            throw new UncheckedIOException("could not keep " + arrived, failed);
        }
    }

    private static Blob blob(Path file) throws IOException {
        return new Blob(Sha256.hex(file), Files.size(file));
    }

    private void keep(Path arrived, Blob blob) throws IOException {
        Path folder = folder(blob.sha256());
        Path place = folder.resolve(blob.sha256());
        if (isThere(place, blob)) {
            Files.delete(arrived);
        } else {
            Files.createDirectories(folder);
            sync(arrived, StandardOpenOption.WRITE);
            Files.move(arrived, place, StandardCopyOption.ATOMIC_MOVE);
        }
        for (Path named = folder; named != null && named.startsWith(root); named = named.getParent()) {
            sync(named, StandardOpenOption.READ);
        }
    }

    @Override
    public boolean has(Blob blob) {
        try {
            return isThere(folder(blob.sha256()).resolve(blob.sha256()), blob);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not look for " + blob.sha256(), failed);
        }
    }

    private static boolean isThere(Path place, Blob blob) throws IOException {
        return Files.exists(place) && Files.size(place) == blob.bytes();
    }

    @Override
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

    /// A process that was killed leaves what it was receiving.
    void sweep(@Observes StartupEvent event) {
        FileTime oldest = FileTime.from(Occurred.now().minus(LONGEST_UPLOAD));
        try {
            Files.createDirectories(incoming);
            try (Stream<Path> left = Files.list(incoming)) {
                for (Path file : left.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                        Files.deleteIfExists(file);
                        LOG.infof("removed an upload that never ended: %s", file.getFileName());
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of blobs cannot be used: " + root, failed);
        }
    }
}
