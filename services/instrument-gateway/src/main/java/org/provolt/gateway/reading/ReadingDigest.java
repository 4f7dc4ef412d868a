package org.provolt.gateway.reading;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.provolt.kernel.Columns;

/// What a file was read as, in 64 letters: the names of its columns and every value, however they came in blocks. Two
/// readings that tell the same have the same.
final class ReadingDigest {

    private final Map<String, MessageDigest> columns = new TreeMap<>();

    void add(Columns block) {
        for (String name : block.names()) {
            double[] values = block.column(name);
            ByteBuffer bytes = ByteBuffer.allocate(values.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
            bytes.asDoubleBuffer().put(values);
            columns.computeIfAbsent(name, column -> sha256()).update(bytes.array());
        }
    }

    /// Once all was added.
    String hex() {
        MessageDigest all = sha256();
        columns.forEach((name, digest) -> {
            all.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            all.update((byte) 0);
            all.update(digest.digest());
        });
        return HexFormat.of().formatHex(all.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
