package org.provolt.formats.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeWorkbook;
import org.provolt.kernel.Refused;

/// Workbooks that were damaged or made to harm.
class HostileWorkbookTest {

    private static final MadeWorkbook MADE = MadeWorkbook.of("Channel_1-001", MadeCyclerTables.arbin(60));
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    private AllRecords read(Map<String, String> parts) {
        return AllRecords.of(MadeFile.in(folder, MadeWorkbook.zip(parts)));
    }

    private static Map<String, String> changed(String part, String from, String to) {
        Map<String, String> parts = new LinkedHashMap<>(MADE.parts());
        parts.computeIfPresent(part, (name, text) -> text.replace(from, to));
        return parts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flippedBytesWithinPartsNeverDoHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < 30; file++) {
            Map<String, String> parts = new LinkedHashMap<>(MADE.parts());
            String name = parts.keySet().stream()
                    .skip(random.nextInt(parts.size()))
                    .findFirst()
                    .orElseThrow();
            parts.computeIfPresent(name, (key, text) -> damaged(text, random));
            Damage.assertReadOrRefused(folder, MadeWorkbook.zip(parts));
        }
    }

    private static String damaged(String text, Random random) {
        byte[] bytes = Damage.flipped(text.getBytes(StandardCharsets.ISO_8859_1), random);
        byte[] cut = random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
        return new String(cut, StandardCharsets.ISO_8859_1);
    }

    @Test
    void aSheetThatBreaksOffIsReadUpToThere() {
        Map<String, String> parts = new LinkedHashMap<>(MADE.parts());
        parts.computeIfPresent(SHEET, (name, xml) -> xml.substring(0, xml.indexOf("<row r=\"41\">")));
        AllRecords records = read(parts);
        assertThat(records.size()).isEqualTo(39);
        assertThat(records.report().truncation()).isPresent();
    }

    @Test
    void aWorkbookWithoutItsDirectoryIsReadUpToTheBreak() {
        byte[] whole = MADE.bytes();
        AllRecords records = AllRecords.of(MadeFile.in(folder, Arrays.copyOf(whole, whole.length - 1_200)));
        assertThat(records.size()).isBetween(20, 60);
        assertThat(records.report().truncation()).isPresent();
    }

    @Test
    void entitiesAreNotResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "4711");
        Map<String, String> parts = changed(
                SHEET,
                "<worksheet>",
                "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><worksheet>");
        parts.computeIfPresent(SHEET, (name, xml) -> xml.replaceFirst("<v>1</v>", "<v>&x;</v>"));
        Path file = MadeFile.in(folder, MadeWorkbook.zip(parts));
        assertThat(valuesOf(file)).doesNotContain(4711);
    }

    private static double[] valuesOf(Path file) {
        try {
            return AllRecords.of(file).column("Data_Point");
        } catch (Refused refused) {
            return new double[0];
        }
    }

    @Test
    void aBombIsRefused() {
        assertBombIsRefused(SHEET);
    }

    @Test
    void aBombOfSharedTextsIsRefused() {
        assertBombIsRefused("xl/sharedStrings.xml");
    }

    /// A hundred megabytes of blanks behind the beginning of a part.
    private void assertBombIsRefused(String bomb) {
        Path file = folder.resolve("bomb.xlsx");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : MADE.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                int rows = part.getValue().indexOf("</sheetData>");
                int split = rows < 0 ? part.getValue().lastIndexOf("</") : rows;
                zip.write(part.getValue().substring(0, split).getBytes(StandardCharsets.UTF_8));
                for (int megabyte = 0; part.getKey().equals(bomb) && megabyte < 100; megabyte++) {
                    zip.write(blanks);
                }
                zip.write(part.getValue().substring(split).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            zip.finish();
            Damage.assertRefused(folder, Files.readAllBytes(file), "zip-inflates-too-much");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void manyTextsAreKeptInAFile() {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            more.append("<si><t>text ").append(i).append(" &amp; &#176;</t></si>");
        }
        Map<String, String> parts = changed("xl/sharedStrings.xml", "</sst>", more + "</sst>");
        int heads = MADE.parts().getOrDefault("xl/sharedStrings.xml", "").split("<si>", -1).length - 1;
        parts.computeIfPresent(
                SHEET,
                (name, xml) -> xml.replaceFirst(
                        "<c r=\"H61\"><v>[^<]*</v>", "<c r=\"H61\" t=\"s\"><v>" + (heads + 59_999) + "</v>"));
        assertThat(read(parts).report().repairs())
                .extracting(it -> it.sentence())
                .anyMatch(sentence -> sentence.contains("text 59999 & °"));
    }
}
