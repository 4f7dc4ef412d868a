package org.provolt.formats.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.provolt.formats.reading.NarrowedText;

/// How a text file stores its characters.
///
/// @param stored the file's own encoding
/// @param mark   bytes of its byte order mark
public record TextEncoding(Charset stored, int mark) {

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

    /// Bytes that a character cut in two may leave at the end of a head.
    private static final int LONGEST_CHARACTER = 4;

    /// By its byte order mark, else UTF-8 where its first bytes can be that, else Windows' Latin-1.
    static TextEncoding of(byte[] head) {
        if (begins(head, UTF8_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_8, UTF8_MARK.length);
        }
        if (begins(head, UTF16_LITTLE_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, UTF16_LITTLE_MARK.length);
        }
        if (begins(head, UTF16_BIG_MARK)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, UTF16_BIG_MARK.length);
        }
        return new TextEncoding(isUtf8(head) ? StandardCharsets.UTF_8 : latin1(), 0);
    }

    /// The encoding of Chinese texts without a mark.
    static TextEncoding chinese() {
        return new TextEncoding(
                Charset.isSupported("GB18030") ? Charset.forName("GB18030") : StandardCharsets.ISO_8859_1, 0);
    }

    private static Charset latin1() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }

    private static boolean isUtf8(byte[] head) {
        int last = head.length;
        while (last > 0 && head.length - last < LONGEST_CHARACTER && head[last - 1] < 0) {
            last--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, last));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    String decode(byte[] head) {
        return new String(head, mark, head.length - mark, stored);
    }

    /// The encoding of what [#open] gives: one in which line ends, delimiters and digits are single bytes.
    Charset read() {
        return isWide() ? StandardCharsets.UTF_8 : stored;
    }

    private boolean isWide() {
        return stored.equals(StandardCharsets.UTF_16LE) || stored.equals(StandardCharsets.UTF_16BE);
    }

    /// The text's bytes behind its mark.
    InputStream open(Path file) {
        try {
            InputStream in = Files.newInputStream(file);
            in.skipNBytes(mark);
            return isWide() ? new NarrowedText(new BufferedInputStream(in), stored) : in;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
