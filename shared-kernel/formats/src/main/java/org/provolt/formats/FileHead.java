package org.provolt.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.provolt.formats.reading.ZipMembers;
import org.provolt.formats.table.TextHead;

/// The first bytes of a file, and the names in a zip archive, by which a reader knows its own.
public final class FileHead {

    /// Enough for every signature, and for the column heads of a text file behind a long preface.
    private static final int MOST_BYTES = 65_536;

    private final Path file;
    private final TextHead text;
    private final String latin1;

    private FileHead(Path file, byte[] bytes) {
        this.file = file;
        this.text = new TextHead(bytes, bytes.length < MOST_BYTES);
        this.latin1 = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /// Reads the head of a file.
    public static FileHead of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new FileHead(file, in.readNBytes(MOST_BYTES));
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

    /// Whether the head holds these bytes anywhere, given as Latin-1 text.
    public boolean holds(String text) {
        return latin1.contains(text);
    }

    /// The head as lines of text.
    public TextHead text() {
        return text;
    }

    /// Whether the file is a zip archive that holds a file of this name. One that was cut off has lost its directory:
    /// then whether its head names it.
    public boolean isZipWith(String name) {
        return startsWith(ZipMembers.SIGNATURE)
                && (holds(name) || ZipMembers.namesIn(file).contains(name));
    }
}
