package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.made.EcLabColumn;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.kernel.Columns;

class LargeFileTest {

    private static final int ROWS = 3_000_000;

    /// Time as float64, voltage and current as float32.
    private static final int ROW_BYTES = 16;

    /// Held whole, the records would take three float64 each, three times as much; a block takes a few kilobytes.
    private static final long HEAP_BYTES_ALLOWED = 24_000_000;

    @Test
    void threeMillionRecordsPassThroughALittleMemory(@TempDir Path folder) throws IOException {
        long before = usedHeap();
        long most = 0;
        long rows = 0;
        try (CyclerFile file = CyclerFormats.open(sparse(folder))) {
            for (var block = file.nextBlock(); block.isPresent(); block = file.nextBlock()) {
                rows += block.get().columns().size();
                if (rows % 1_000_000 == 0) {
                    most = Math.max(most, usedHeap() - before);
                }
            }
        }
        assertThat(rows).isEqualTo(ROWS);
        assertThat(most).isLessThan(HEAP_BYTES_ALLOWED);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// The head of a small file that tells of many records, all of them 0.
    private static Path sparse(Path folder) throws IOException {
        Columns none = MadeRecords.of(0)
                .with(EcLabColumn.TIME, row -> 0)
                .with(EcLabColumn.WORKING_POTENTIAL, row -> 0)
                .with(EcLabColumn.CURRENT, row -> 0)
                .columns();
        byte[] head = MprWriter.of(MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made"))
                .withoutLog()
                .bytes(none);
        int module = head.length - 1007 - 65;
        ByteBuffer.wrap(head)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(module + 45, 1007 + ROWS * ROW_BYTES)
                .putInt(module + 65, ROWS);
        Path path = MadeFile.in(folder, head);
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(head.length + (long) ROWS * ROW_BYTES);
        }
        return path;
    }
}
