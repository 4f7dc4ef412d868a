package org.provolt.formats.neware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.made.NdaWriter;
import org.provolt.formats.made.NdaxWriter;
import org.provolt.formats.made.NewareRecord;

class LargeNewareFileTest {

    private static final int ROWS = 600_000;

    /// Held whole, the records would take some 15 float64 each: 72 MB.
    private static final long HEAP_BYTES_ALLOWED = 24_000_000;

    @TempDir
    private Path folder;

    @Test
    void manyRecordsOfAnNdaPassThroughALittleMemory() throws IOException {
        Path file = folder.resolve("large.nda");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NdaWriter.of(130).write(out, ROWS, IntStream.range(0, ROWS).mapToObj(NewareRecord::galvanostatic));
        }
        assertPassesThrough(file);
    }

    /// Blocks of a thousand records, each pair of them swapped.
    @Test
    void recordsInDisorderPassThroughALittleMemoryToo() throws IOException {
        Path file = folder.resolve("disordered.nda");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NdaWriter.of(29)
                    .write(
                            out,
                            ROWS,
                            IntStream.range(0, ROWS)
                                    .map(row -> row ^ 1_024)
                                    .filter(row -> row < ROWS)
                                    .mapToObj(NewareRecord::galvanostatic));
        }
        assertPassesThrough(file);
    }

    @Test
    void manyRecordsOfAnArchivePassThroughALittleMemory() throws IOException {
        Path file = folder.resolve("large.ndax");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            NdaxWriter.of(14).tellingEvery(5).write(out, ROWS, NewareRecord::galvanostatic);
        }
        assertPassesThrough(file);
    }

    private static void assertPassesThrough(Path path) {
        long before = usedHeap();
        long most = 0;
        long rows = 0;
        try (CyclerFile file = CyclerFormats.open(path)) {
            for (var block = file.nextBlock(); block.isPresent(); block = file.nextBlock()) {
                rows += block.get().columns().size();
                if (rows % 200_000 == 0) {
                    most = Math.max(most, usedHeap() - before);
                }
            }
        }
        assertThat(rows).isGreaterThan(ROWS - 1_024).isLessThanOrEqualTo(ROWS);
        assertThat(most).isLessThan(HEAP_BYTES_ALLOWED);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
