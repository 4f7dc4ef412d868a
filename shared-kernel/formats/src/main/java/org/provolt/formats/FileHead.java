package org.provolt.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The first bytes of a file, by which a reader knows its own.
public final class FileHead {

    /// Enough for every signature, and for the column heads of a text file without one.
    private static final int MOST_BYTES = 8192;

    private final String latin1;

    private FileHead(byte[] bytes) {
        this.latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Reads the head of a file.
    public static FileHead of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(in.readNBytes(MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the file begins with these bytes, given as Latin-1 text.
    public boolean startsWith(String signature) {
        return latin1.startsWith(signature);
    }

    /// The first line without its end, bytes as Latin-1; the whole head when it holds no line end.
    public String firstLine() {
        return latin1.lines().findFirst().orElse("");
    }
}
