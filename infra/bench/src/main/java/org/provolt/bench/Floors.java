package org.provolt.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/// What is least: no reader can do without.
final class Floors {

    private static final int CHUNK_BYTES = 1 << 16;

    private Floors() {}

    /// Reads all bytes and adds them up.
    static long sum(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return sum(in);
        }
    }

    /// Inflates every member of a zip and adds its bytes up.
    static long inflateAndSum(Path file) throws IOException {
        long sum = 0;
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file), CHUNK_BYTES))) {
            while (zip.getNextEntry() != null) {
                sum += sum(zip);
            }
        }
        return sum;
    }

    private static long sum(InputStream in) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        long sum = 0;
        for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
            for (int at = 0; at < got; at++) {
                sum += chunk[at];
            }
        }
        return sum;
    }

    /// Counts the line ends.
    static long lines(Path file) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        long lines = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.read(chunk); got >= 0; got = in.read(chunk)) {
                for (int at = 0; at < got; at++) {
                    lines += chunk[at] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }
}
