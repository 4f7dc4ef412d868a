package org.provolt.formats.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The files in a zip archive, each readable as a stream, several at a time.
public interface ZipMembers extends AutoCloseable {

    /// How a zip archive begins.
    String SIGNATURE = "PK\u0003\u0004";

    /// Their names, in the archive's order.
    List<String> names();

    /// One of them from its beginning; empty when there is none of that name.
    ///
    /// Reading throws [ZipException] or [EOFException] where the archive is broken, and
    /// [org.provolt.kernel.Refused] `zip-inflates-too-much` where it was made to harm.
    Optional<InputStream> open(String name);

    /// Members read to their end whose bytes do not have the archive's checksum.
    List<String> damaged();

    /// Whether the archive was cut off, so that its last file may be incomplete and others missing.
    boolean isCutOff();

    @Override
    void close();

    /// Opens an archive; of one that was cut off, what is still there of the files that are wanted.
    ///
    /// @throws org.provolt.kernel.Refused `zip-too-many-entries`
    static ZipMembers open(Path path, Predicate<String> wanted) {
        return whole(path).orElseGet(() -> CutOffZip.salvage(path, wanted));
    }

    /// The names in an archive that is whole; none of any other file.
    static List<String> namesIn(Path path) {
        Optional<ZipMembers> whole = whole(path);
        if (whole.isEmpty()) {
            return List.of();
        }
        try (ZipMembers members = whole.get()) {
            return members.names();
        }
    }

    private static Optional<ZipMembers> whole(Path path) {
        if (!ZipDirectory.isWhole(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Whole(new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1)));
        } catch (ZipException | EOFException brokenDirectory) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An archive with its directory.
    final class Whole implements ZipMembers {

        private final ZipFile zip;
        private final List<String> damaged = new ArrayList<>();

        Whole(ZipFile zip) {
            this.zip = zip;
        }

        @Override
        public List<String> names() {
            return zip.stream().map(ZipEntry::getName).toList();
        }

        @Override
        public Optional<InputStream> open(String name) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return Optional.empty();
            }
            try {
                long packed = Math.min(Math.max(entry.getCompressedSize(), 0), Files.size(Path.of(zip.getName())));
                return Optional.of(new InflatedMember(
                        zip.getInputStream(entry), name, packed, entry.getCrc(), () -> damaged.add(name)));
            } catch (ZipException | EOFException nothingThere) {
                return Optional.of(broken(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream broken(String name) {
            return new InputStream() {
                @Override
                public int read() throws ZipException {
                    throw new ZipException(name + " is not where the archive's directory says");
                }

                @Override
                public int read(byte[] into, int at, int most) throws ZipException {
                    return read();
                }
            };
        }

        @Override
        public List<String> damaged() {
            return List.copyOf(damaged);
        }

        @Override
        public boolean isCutOff() {
            return false;
        }

        @Override
        public void close() {
            try {
                zip.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
