package org.provolt.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Random;
import org.assertj.core.api.Assertions;
import org.provolt.formats.made.MadeFile;
import org.provolt.kernel.Refused;

/// Damaged files, and what may come of them: a refusal with a code, or records with a report. Nothing else.
public final class Damage {

    /// Where the heads of files are.
    private static final int HEAD_BYTES = 2_500;

    private Damage() {}

    /// A copy with a few bits flipped anywhere, or many within the first kilobytes.
    public static byte[] flipped(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        boolean heads = random.nextBoolean();
        int flips = heads ? 1 + random.nextInt(30) : 1 + random.nextInt(4);
        for (int flip = 0; flip < flips; flip++) {
            int place = random.nextInt(heads ? Math.min(bytes.length, HEAD_BYTES) : bytes.length);
            bytes[place] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    public static void assertReadOrRefused(Path folder, byte[] bytes) {
        Path file = MadeFile.in(folder, bytes);
        Assertions.assertThatCode(() -> {
                    try {
                        AllRecords records = AllRecords.of(file);
                        assertThat(records.report().rowsRead()).isEqualTo(records.size());
                    } catch (Refused refused) {
                        assertThat(refused.code()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }

    public static void assertRefused(Path folder, byte[] bytes, String code) {
        Path file = MadeFile.in(folder, bytes);
        assertThatThrownBy(() -> AllRecords.of(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
