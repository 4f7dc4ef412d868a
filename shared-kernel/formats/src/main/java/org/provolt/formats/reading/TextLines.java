package org.provolt.formats.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.provolt.kernel.Refused;

/// The lines of a text file, one at a time: UTF-16 where its mark says so, else each UTF-8 where its bytes are, or
/// Latin-1; ends are LF or CR LF. A byte order mark is no part of the first one.
public final class TextLines implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LineBytes lines;
    private boolean first = true;

    public TextLines(Path file) {
        try {
            lines = new LineBytes(NarrowedText.opened(file));
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
        if (!lines.next()) {
            requireShort();
            return Optional.empty();
        }
        String text = first ? decoded(lines.copy()) : decoded(lines.copy()).replace(BYTE_ORDER_MARK, "");
        first = false;
        return Optional.of(text);
    }

    /// Whether the last line given had an end of its own, not that of the file.
    public boolean hadEnd() {
        return lines.hadEnd();
    }

    private void requireShort() {
        if (lines.tooLong()) {
            throw Refused.malformed("text-line-too-long", "A line has more than " + LineBytes.LONGEST_LINE + " bytes.");
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
