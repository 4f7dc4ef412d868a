package org.provolt.blobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A folder of blobs: `ab/cd/abcd…` under the digest's first two bytes. What arrives lies on the same disk,
/// so that taking it in is a digest, a sync and an atomic rename; a half-written blob never has a name.
final class BlobFolder implements BlobStore {

    private final Path root;

    BlobFolder(Path root) {
        this.root = root;
    }

    @Override
    public Blob keep(Path arrived) {
        Blob blob = blob(arrived);
        keep(arrived, blob);
        return blob;
    }

    @Override
    public boolean keepAs(Blob said, Path arrived) {
        if (!blob(arrived).equals(said)) {
            return false;
        }
        keep(arrived, said);
        return true;
    }

    static Blob blob(Path file) {
        try {
            return new Blob(Sha256.hex(file), Files.size(file));
        } catch (IOException failed) {
            throw new UncheckedIOException("could not read " + file, failed);
        }
    }

    private void keep(Path arrived, Blob blob) {
        try {
            take(arrived, blob);
        } catch (IOException failed) {
            throw new UncheckedIOException("could not keep " + arrived, failed);
        }
    }

    private void take(Path arrived, Blob blob) throws IOException {
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

    boolean isThere(String sha256) {
        return Files.isRegularFile(folder(sha256).resolve(sha256));
    }

    @Override
    public Path file(String sha256) {
        Path place = folder(sha256).resolve(sha256);
        if (!isThere(sha256)) {
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
}
