package org.provolt.formats.table;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeCyclerTables;

/// Tables that were damaged or made to harm: a refusal with a code, or records with a report. Nothing else, and soon.
class HostileTablesTest {

    private static final int FILES_PER_SEED = 4;
    private static final List<byte[]> WHOLE = MadeCyclerTables.all(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flippedBytesNeverDoHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            for (byte[] whole : WHOLE) {
                Damage.assertReadOrRefused(folder, Damage.flipped(whole, random));
            }
        }
    }

    @Test
    void tablesCutAnywhereNeverDoHarm() {
        for (byte[] whole : WHOLE) {
            for (int length = 0; length < whole.length; length += 631) {
                Damage.assertReadOrRefused(folder, Arrays.copyOf(whole, length));
            }
        }
    }
}
