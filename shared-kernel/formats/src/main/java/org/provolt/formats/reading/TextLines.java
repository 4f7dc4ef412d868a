package org.provolt.formats.reading;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.provolt.kernel.Refused;

/// The lines of a text file, one at a time: each UTF-8 where its bytes are, else Latin-1; ends are LF or CR LF. A byte
/// order mark is no part of the first one.
public final class TextLines implements AutoCloseable {

    private static final int LONGEST_LINE = 65_536;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream in;
    private boolean first = true;

    public TextLines(Path file) {
        try {
            in = new BufferedInputStream(Files.newInputStream(file), LONGEST_LINE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Text of bytes in UTF-8, else in Latin-1, without a byte order mark.
    public static String decoded(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException noUtf8) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /// The next line without its end, or empty at the end of the file.
    public Optional<String> next() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
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
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(text(line.toByteArray()));
    }

    private String text(byte[] line) {
        String text = first ? decoded(line) : decoded(line).replace(BYTE_ORDER_MARK, "");
        first = false;
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private static void requireShort(int length) {
        if (length >= LONGEST_LINE) {
            throw Refused.malformed("text-line-too-long", "A line has more than " + LONGEST_LINE + " bytes.");
        }
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
