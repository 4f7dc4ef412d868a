package org.provolt.formats.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/// What is left of a zip archive that was cut off before its directory, inflated into a folder of its own until it is
/// closed.
final class CutOffZip implements ZipMembers {

    private static final int MOST_ENTRIES = 10_000;

    private final Path folder;
    private final Map<String, Path> files = new LinkedHashMap<>();

    private CutOffZip(Path folder) {
        this.folder = folder;
    }

    static ZipMembers salvage(Path archive, Predicate<String> wanted) {
        try {
            CutOffZip salvaged = new CutOffZip(Files.createTempDirectory("cut-off-zip"));
            try {
                salvaged.inflate(archive, wanted);
            } catch (RuntimeException | Error | IOException failed) {
                salvaged.close();
                throw failed;
            }
            return salvaged;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void inflate(Path archive, Predicate<String> wanted) throws IOException {
        long packed = Files.size(archive);
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive), StandardCharsets.ISO_8859_1)) {
            Optional<ZipEntry> entry = next(zip);
            for (int seen = 0; entry.isPresent() && seen < MOST_ENTRIES; seen++) {
                String name = entry.get().getName();
                InputStream member = new InflatedMember(zip, name, packed, -1, () -> {});
                boolean wantedFirst = wanted.test(name) && !files.containsKey(name);
                boolean whole = wantedFirst ? keep(name, member) : copy(member, OutputStream.nullOutputStream());
                entry = whole ? next(zip) : Optional.empty();
            }
        }
    }

    private boolean keep(String name, InputStream member) throws IOException {
        Path file = folder.resolve("member-" + files.size());
        files.put(name, file);
        try (OutputStream out = Files.newOutputStream(file)) {
            return copy(member, out);
        }
    }

    /// Copies up to the end or the break; says whether it was the end.
    private static boolean copy(InputStream from, OutputStream to) throws IOException {
        byte[] bytes = new byte[8192];
        int got = readable(from, bytes);
        while (got > 0) {
            to.write(bytes, 0, got);
            got = readable(from, bytes);
        }
        return got < 0;
    }

    /// 0 at a break.
    private static int readable(InputStream from, byte[] bytes) throws IOException {
        try {
            return from.read(bytes);
        } catch (ZipException | java.io.EOFException broken) {
            return 0;
        }
    }

    private static Optional<ZipEntry> next(ZipInputStream zip) throws IOException {
        try {
            return Optional.ofNullable(zip.getNextEntry());
        } catch (ZipException | java.io.EOFException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    @Override
    public Optional<InputStream> open(String name) {
        Path file = files.get(name);
        if (file == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> damaged() {
        return List.of();
    }

    @Override
    public boolean isCutOff() {
        return true;
    }

    @Override
    public void close() {
        try {
            for (Path file : files.values()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
