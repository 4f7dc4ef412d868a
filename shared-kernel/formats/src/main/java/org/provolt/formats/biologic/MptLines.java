package org.provolt.formats.biologic;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.provolt.kernel.Refused;

/// The lines of a text export: Latin-1, or UTF-8 when it begins with a byte order mark; ends are LF or CR LF.
final class MptLines implements AutoCloseable {

    /// A record of 500 columns has some 13,000 characters.
    private static final int LONGEST_LINE = 65_536;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final Charset charset;
    private boolean lastHadNoEnd;

    MptLines(Path file) {
        try {
            in = new BufferedInputStream(Files.newInputStream(file), LONGEST_LINE);
            in.mark(BYTE_ORDER_MARK.length);
            boolean utf8 = java.util.Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
            charset = utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            if (!utf8) {
                in.reset();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The next line without its end, or empty at the end of the file.
    Optional<String> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try {
            int read = in.read();
            if (read < 0) {
                return Optional.empty();
            }
            while (read >= 0 && read != '\n') {
                requireShort(line.size());
                line.write(read);
                read = in.read();
            }
            lastHadNoEnd = read < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(withoutReturn(line.toString(charset)));
    }

    private static void requireShort(int length) {
        if (length >= LONGEST_LINE) {
            throw Refused.malformed("mpt-line-too-long", "A line has more than " + LONGEST_LINE + " characters.");
        }
    }

    private static String withoutReturn(String line) {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /// Whether the last line given ended with the file instead of a line end.
    boolean lastHadNoEnd() {
        return lastHadNoEnd;
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
