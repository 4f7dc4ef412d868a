package org.provolt.formats.biologic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.provolt.formats.reading.LineBytes;
import org.provolt.formats.reading.TextLines;
import org.provolt.kernel.Refused;

/// The lines of a text export: each UTF-8 where its bytes are, as somebody may have saved it again, else Latin-1; ends
/// are
/// LF or CR LF.
final class MptLines implements AutoCloseable {

    private final LineBytes lines;
    private boolean lastHadNoEnd;

    MptLines(Path file) {
        try {
            lines = new LineBytes(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next line without its end, or empty at the end of the file.
    Optional<String> next() {
        if (!lines.next()) {
            requireShort();
            return Optional.empty();
        }
        lastHadNoEnd = !lines.hadEnd();
        byte[] line = lines.copy();
        return Optional.of(isPlain(line) ? new String(line, StandardCharsets.ISO_8859_1) : TextLines.decoded(line));
    }

    private static boolean isPlain(byte[] line) {
        for (byte letter : line) {
            if (letter < 0) {
                return false;
            }
        }
        return true;
    }

    private void requireShort() {
        if (lines.tooLong()) {
            throw Refused.malformed(
                    "mpt-line-too-long", "A line has more than " + LineBytes.LONGEST_LINE + " characters.");
        }
    }

    /// Whether the last line given ended with the file instead of a line end.
    boolean lastHadNoEnd() {
        return lastHadNoEnd;
    }

    @Override
    public void close() {
        lines.close();
    }
}
