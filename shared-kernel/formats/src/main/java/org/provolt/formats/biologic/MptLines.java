package org.provolt.formats.biologic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.provolt.formats.reading.LineBytes;
import org.provolt.kernel.Refused;

/// The lines of a text export: Latin-1, or UTF-8 when it begins with a byte order mark; ends are LF or CR LF.
final class MptLines implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LineBytes lines;
    private Charset charset = StandardCharsets.ISO_8859_1;
    private boolean first = true;
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
        byte[] line = first ? unmarked(lines.copy()) : lines.copy();
        first = false;
        return Optional.of(new String(line, charset));
    }

    private byte[] unmarked(byte[] line) {
        int mark = BYTE_ORDER_MARK.length;
        if (line.length < mark || !Arrays.equals(line, 0, mark, BYTE_ORDER_MARK, 0, mark)) {
            return line;
        }
        charset = StandardCharsets.UTF_8;
        return Arrays.copyOfRange(line, mark, line.length);
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
