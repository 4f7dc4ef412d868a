package org.provolt.formats.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Texts in two files that vanish with them: the texts, and where each begins.
final class SpilledStrings implements AutoCloseable {

    private static final int PLACE_BYTES = Long.BYTES;
    private static final int BUFFER_BYTES = 1 << 16;

    private Optional<FileChannel> texts = Optional.empty();
    private Optional<FileChannel> places = Optional.empty();
    private final ByteBuffer unwrittenTexts = ByteBuffer.allocate(4 * BUFFER_BYTES);
    private final ByteBuffer unwrittenPlaces = ByteBuffer.allocate(BUFFER_BYTES);
    private long bytes;
    private int size;

    int size() {
        return size;
    }

    void add(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (texts.isEmpty()) {
                texts = Optional.of(temporary());
                places = Optional.of(temporary());
            }
            if (unwrittenTexts.remaining() < encoded.length || unwrittenPlaces.remaining() < PLACE_BYTES) {
                write();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        unwrittenPlaces.putLong(bytes);
        unwrittenTexts.put(encoded);
        bytes += encoded.length;
        size++;
    }

    private static FileChannel temporary() throws IOException {
        Path file = Files.createTempFile("workbook-strings", ".tmp");
        return FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private void write() throws IOException {
        append(texts.orElseThrow(), unwrittenTexts);
        append(places.orElseThrow(), unwrittenPlaces);
    }

    private static void append(FileChannel channel, ByteBuffer buffer) throws IOException {
        buffer.flip();
        channel.position(channel.size());
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    String get(int index) {
        if (index >= size) {
            return "";
        }
        try {
            write();
            long from = place(index);
            long to = index + 1 == size ? bytes : place(index + 1);
            return StandardCharsets.UTF_8
                    .decode(read(texts.orElseThrow(), from, (int) (to - from)))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long place(int index) throws IOException {
        return read(places.orElseThrow(), (long) index * PLACE_BYTES, PLACE_BYTES)
                .getLong();
    }

    private static ByteBuffer read(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        int got = 0;
        while (buffer.hasRemaining() && got >= 0) {
            got = channel.read(buffer, from + buffer.position());
        }
        return buffer.flip();
    }

    @Override
    public void close() {
        try {
            if (texts.isPresent()) {
                texts.get().close();
            }
            if (places.isPresent()) {
                places.get().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
