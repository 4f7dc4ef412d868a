package org.provolt.agent;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// What tells a file's bytes from others, found in one reading.
///
/// @param sha256 of all of them, hex
/// @param prefix of the first bytes that were asked for, hex; absent where the file has fewer
/// @param blocks the first 8 bytes of each whole block's SHA-256, hex, one behind another
record Prints(long bytes, String sha256, Optional<String> prefix, String blocks) {

    static final int BLOCK_BYTES = 256 << 10;
    static final int BLOCK_DIGITS = 16;

    /// @param prefixBytes of the prefix to be digested too; 0 for none
    static Prints of(Path file, long prefixBytes) throws IOException {
        MessageDigest whole = digest();
        Optional<String> prefix = Optional.empty();
        StringBuilder blocks = new StringBuilder();
        byte[] block = new byte[BLOCK_BYTES];
        long at = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int got = in.readNBytes(block, 0, block.length);
                    got > 0;
                    got = in.readNBytes(block, 0, block.length)) {
                int before = Math.clamp(prefixBytes - at, 0, got);
                whole.update(block, 0, before);
                if (prefixBytes > at && prefixBytes <= at + got) {
                    prefix = Optional.of(hexSoFar(whole));
                }
                whole.update(block, before, got - before);
                if (got == BLOCK_BYTES) {
                    blocks.append(HexFormat.of().formatHex(digest().digest(block), 0, BLOCK_DIGITS / 2));
                }
                at += got;
            }
        }
        return new Prints(at, HexFormat.of().formatHex(whole.digest()), prefix, blocks.toString());
    }

    private static String hexSoFar(MessageDigest digest) {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException everyJdksCan) {
            throw new IllegalStateException(everyJdksCan);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
