package org.provolt.formats.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A binary file, read at any place. Nothing of it is kept.
public final class FileBytes implements AutoCloseable {

    private final FileChannel channel;

    /// @throws UncheckedIOException when the disk fails, as every method here
    public FileBytes(Path path) {
        try {
            this.channel = FileChannel.open(path, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long size() {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Up to `most` bytes from a place on, little-endian; its limit says how many there were.
    public ByteBuffer read(long at, int most) {
        ByteBuffer bytes = ByteBuffer.allocate(most).order(ByteOrder.LITTLE_ENDIAN);
        fill(bytes, at);
        return bytes;
    }

    /// Fills the buffer from its beginning; its limit says how far it got.
    public void fill(ByteBuffer bytes, long at) {
        bytes.clear();
        try {
            int got = 0;
            while (bytes.hasRemaining() && got >= 0) {
                got = channel.read(bytes, at + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes.flip();
    }

    /// Characters, one byte each.
    public static String text(ByteBuffer bytes, int at, int length) {
        byte[] characters = new byte[length];
        bytes.get(at, characters);
        return new String(characters, StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
