package org.provolt.formats.height;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import org.provolt.formats.image.ImageRefusals;
import org.provolt.formats.reading.FileBytes;

/// Parts of a height map's file, each whole or refused.
final class HeightBytes implements AutoCloseable {

    private final FileBytes bytes;

    HeightBytes(Path file) {
        this.bytes = new FileBytes(file);
    }

    /// Little-endian. The length is looked at against the file's before memory is taken.
    ByteBuffer part(long at, long length) {
        if (at < 0 || length < 0 || length > Integer.MAX_VALUE - 8 || at + length > bytes.size()) {
            throw ImageRefusals.broken("It ends before byte " + (at + length) + ".");
        }
        return bytes.read(at, (int) length);
    }

    /// Text in a field of fixed length: up to its first NUL, without the blanks around it.
    static String text(ByteBuffer bytes, int at, int length) {
        String field = FileBytes.text(bytes, at, length);
        int end = field.indexOf('\0');
        return (end < 0 ? field : field.substring(0, end)).strip();
    }

    @Override
    public void close() {
        bytes.close();
    }
}
