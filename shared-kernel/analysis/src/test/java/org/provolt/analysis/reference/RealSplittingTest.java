package org.provolt.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.analysis.record.StoredRun;
import org.provolt.formats.RealFiles;

/// A real file gives the same half cycles to the bit in any blocks.
class RealSplittingTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void blocksMakeNoDifference(long seed) {
        Path file = RealFiles.file("cycler/biologic_gcpl_pr182_1.mpr");
        StoredRun whole = RealRun.of(file);
        Random random = new Random(seed);
        assertThat(RealRun.halfCycles(whole.cut(random, 1 + random.nextInt(300))))
                .isEqualTo(RealRun.halfCycles(whole));
    }
}
