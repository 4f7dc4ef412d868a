package org.provolt.formats.reading;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// The fingerprint of a series: what does not change while its file grows. Voltages count as float32, as most cyclers
/// store them.
final class Fingerprint {

    /// 128 bits tell any two series of a run apart.
    private static final int BYTES = 16;

    private Fingerprint() {}

    static String of(String seriesKey, Optional<Columns> firstBlock) {
        String first = firstBlock
                .map(block -> block.at(Bdf.TEST_TIME, 0) + "|" + (float) block.at(Bdf.VOLTAGE, 0))
                .orElse("");
        byte[] text = (seriesKey + "|" + first).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256(text), 0, BYTES);
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
