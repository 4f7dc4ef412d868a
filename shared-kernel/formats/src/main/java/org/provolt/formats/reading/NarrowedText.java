package org.provolt.formats.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A text of two bytes a character, given as UTF-8.
public final class NarrowedText extends InputStream {

    private static final int MARK_BYTES = 2;

    private final InputStreamReader reader;
    private final char[] characters = new char[4_096];
    private byte[] bytes = {};
    private int at;

    public NarrowedText(InputStream in, Charset stored) {
        this.reader = new InputStreamReader(in, stored);
    }

    /// A file's text, behind its mark where it has one of UTF-16, else its bytes as they are.
    static InputStream opened(Path file) throws IOException {
        PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file), MARK_BYTES);
        byte[] mark = in.readNBytes(MARK_BYTES);
        Optional<Charset> wide = wide(mark);
        if (wide.isEmpty()) {
            in.unread(mark);
            return in;
        }
        return new NarrowedText(new BufferedInputStream(in), wide.get());
    }

    /// What a mark of UTF-16 says; empty where the text does not begin with one.
    public static Optional<Charset> wide(byte[] head) {
        if (head.length < MARK_BYTES) {
            return Optional.empty();
        }
        boolean little = head[0] == (byte) 0xFF && head[1] == (byte) 0xFE;
        boolean big = head[0] == (byte) 0xFE && head[1] == (byte) 0xFF;
        return little
                ? Optional.of(StandardCharsets.UTF_16LE)
                : big ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        while (at == bytes.length) {
            int got = reader.read(characters);
            if (got < 0) {
                return -1;
            }
            bytes = new String(characters, 0, got).getBytes(StandardCharsets.UTF_8);
            at = 0;
        }
        int given = Math.min(most, bytes.length - at);
        System.arraycopy(bytes, at, into, from, given);
        at += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
