package org.provolt.formats.packed;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.provolt.formats.reading.InflatedMember;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.formats.table.TableRefusals;
import org.provolt.kernel.Refused;

/// The one file that was packed, in a file of its own that vanishes when it is closed.
///
/// @param file     what was packed
/// @param how      such as `gzip`
/// @param breakOff what is wrong with the packed file from some place on
/// @param damaged  whether its checksum is wrong
public record Unpacked(Path file, String how, Optional<String> breakOff, boolean damaged) implements AutoCloseable {

    /// How a gzip file begins (RFC 1952), with the only method there is.
    public static final String GZIP_SIGNATURE = "\u001F\u008B\b";

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int MOST_NAMES_TOLD = 5;

    /// Unpacks a gzip file.
    ///
    /// @throws Refused `gzip-damaged`, `zip-inflates-too-much`
    static Unpacked gzip(Path packed) {
        try (InputStream in = Files.newInputStream(packed)) {
            String name = String.valueOf(packed.getFileName());
            InputStream inflated =
                    new InflatedMember(new GZIPInputStream(in, BUFFER_BYTES), name, Files.size(packed), -1, () -> {});
            return copy(inflated, "gzip", "The gzip file breaks off or is damaged.", () -> false);
        } catch (ZipException | EOFException noHead) {
            Refused refused = Refused.malformed("gzip-damaged", "The gzip file is damaged at its beginning.");
            refused.initCause(noHead);
            throw refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Unpacks the only file of a zip archive.
    ///
    /// @throws Refused `unknown-format`, `zip-several-files`, `zip-inflates-too-much`, `zip-too-many-entries`
    static Unpacked zip(Path packed) {
        try (ZipMembers archive = ZipMembers.open(packed, Unpacked::isData)) {
            List<String> names =
                    archive.names().stream().filter(Unpacked::isData).toList();
            if (names.size() > 1) {
                throw Refused.malformed(
                        "zip-several-files",
                        "The archive holds " + names.size() + " files ("
                                + String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMES_TOLD)))
                                + "): bring them one by one.");
            }
            InputStream in = names.stream()
                    .findFirst()
                    .flatMap(archive::open)
                    .orElseThrow(() -> TableRefusals.unsupported(
                            "unknown-format", "The archive holds no file that could be read."));
            try (in) {
                Unpacked whole = copy(
                        in,
                        "zip",
                        "The archive breaks off or is damaged.",
                        () -> !archive.damaged().isEmpty());
                return archive.isCutOff() ? whole.brokenOff("The archive was cut off.") : whole;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Not a folder, nor what systems add of their own accord.
    private static boolean isData(String name) {
        String base = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        return !base.isEmpty()
                && !name.startsWith("__MACOSX/")
                && !base.startsWith("._")
                && !base.equals(".ds_store")
                && !base.equals("thumbs.db")
                && !base.equals("desktop.ini");
    }

    private Unpacked brokenOff(String why) {
        return new Unpacked(file, how, breakOff.or(() -> Optional.of(why)), damaged);
    }

    private static Unpacked copy(
            InputStream from, String how, String broken, java.util.function.BooleanSupplier damaged)
            throws IOException {
        Path file = Files.createTempFile("unpacked", ".data");
        try (OutputStream to = Files.newOutputStream(file)) {
            byte[] bytes = new byte[BUFFER_BYTES];
            Optional<String> breakOff = Optional.empty();
            for (int got = read(from, bytes); got != END; got = read(from, bytes)) {
                if (got == BROKEN) {
                    breakOff = Optional.of(broken);
                    break;
                }
                to.write(bytes, 0, got);
            }
            return new Unpacked(file, how, breakOff, damaged.getAsBoolean());
        } catch (RuntimeException | Error | IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private static final int END = -1;
    private static final int BROKEN = -2;

    private static int read(InputStream from, byte[] bytes) throws IOException {
        try {
            return from.read(bytes);
        } catch (ZipException | EOFException broken) {
            return BROKEN;
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
