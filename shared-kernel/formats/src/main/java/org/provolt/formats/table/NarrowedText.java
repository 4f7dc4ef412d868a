package org.provolt.formats.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// A text of two bytes a character, given as UTF-8.
final class NarrowedText extends InputStream {

    private final InputStreamReader reader;
    private final char[] characters = new char[4_096];
    private byte[] bytes = {};
    private int at;

    NarrowedText(InputStream in, Charset stored) {
        this.reader = new InputStreamReader(in, stored);
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
