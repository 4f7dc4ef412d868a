package org.provolt.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeWorkbook;

class LargeTableTest {

    private static final int ROWS = 400_000;

    /// Held whole, the records would take some 12 float64 each, several times as much.
    private static final long HEAP_BYTES_ALLOWED = 16_000_000;

    @TempDir
    private Path folder;

    @Test
    void manyRecordsOfATextPassThroughALittleMemory() throws IOException {
        Path file = folder.resolve("large.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Test Time / s,Voltage / V,Current / A,Cycle Count / 1\n");
            for (int row = 0; row < ROWS; row++) {
                out.write(row + ",3." + row % 1_000 + ",-0.00" + row % 10 + "," + row / 1_000 + "\n");
            }
        }
        assertPassesThrough(file, ROWS);
    }

    /// Each record with a date of its own, as text, among the texts that cells share.
    @Test
    void manyRecordsOfAWorkbookPassThroughALittleMemory() throws IOException {
        Path file = folder.resolve("large.xlsx");
        int rows = ROWS / 4;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(1))
                    .parts()
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                write(zip, part, rows);
                zip.closeEntry();
            }
        }
        assertPassesThrough(file, rows + 1);
    }

    private static void write(OutputStream out, Map.Entry<String, String> part, int rows) throws IOException {
        String text = part.getValue();
        int heads = text.split("<si>", -1).length - 1;
        String end = part.getKey().endsWith("sharedStrings.xml") ? "</sst>" : "</sheetData>";
        int split = text.indexOf(end);
        if (split < 0) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            return;
        }
        out.write(text.substring(0, split).getBytes(StandardCharsets.UTF_8));
        for (int row = 1; row <= rows; row++) {
            String more = end.equals("</sst>")
                    ? "<si><t>11/13/2026 1" + row % 10 + ":00:00." + row + "</t></si>"
                    : "<row><c><v>" + row + "</v></c><c t=\"s\"><v>" + (11 + row) + "</v></c><c><v>" + row
                            + "</v></c><c><v>1</v></c><c><v>1</v></c><c><v>1</v></c><c><v>0.5</v></c><c><v>3</v></c></row>";
            out.write(more.getBytes(StandardCharsets.UTF_8));
        }
        out.write(text.substring(split).getBytes(StandardCharsets.UTF_8));
        assertThat(heads).isLessThan(20);
    }

    private static void assertPassesThrough(Path path, long expected) {
        long before = usedHeap();
        long most = 0;
        long rows = 0;
        try (CyclerFile file = CyclerFormats.open(path)) {
            for (var block = file.nextBlock(); block.isPresent(); block = file.nextBlock()) {
                rows += block.get().columns().size();
                if (rows % 50_000 == 0) {
                    most = Math.max(most, usedHeap() - before);
                }
            }
        }
        assertThat(rows).isEqualTo(expected);
        assertThat(most).isLessThan(HEAP_BYTES_ALLOWED);
    }

    private static long usedHeap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
