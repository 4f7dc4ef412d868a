package org.provolt.e2e.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.provolt.formats.RealFiles;

/// The made example files that strangers find in docs/examples.
public final class Examples {

    /// 12 cycles, 0 kPa.
    public static final Path WITHOUT_PRESSURE = example("made-sodium-0-kpa.mpr");

    /// The text export of the same test.
    public static final Path WITHOUT_PRESSURE_AS_TEXT = example("made-sodium-0-kpa.mpt");

    /// 20 cycles, 500 kPa.
    public static final Path UNDER_PRESSURE = example("made-sodium-500-kpa.mpr");

    private Examples() {}

    private static Path example(String name) {
        return RealFiles.root().resolve("docs/examples").resolve(name);
    }

    /// SHA-256 of a file's bytes, in hex.
    public static String sha256(Path file) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
