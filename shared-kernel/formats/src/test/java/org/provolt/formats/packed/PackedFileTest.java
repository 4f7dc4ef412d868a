package org.provolt.formats.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeCyclerTables;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeTable;
import org.provolt.formats.made.MadeWorkbook;

class PackedFileTest {

    private static final byte[] PLAIN = MadeCyclerTables.maccor(600).bytes();
    private static final String TEXT = new String(PLAIN, StandardCharsets.ISO_8859_1);

    @TempDir
    private Path folder;

    private AllRecords read(byte[] bytes) {
        return AllRecords.of(MadeFile.in(folder, bytes));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String... names) {
        Map<String, String> parts = new LinkedHashMap<>();
        Stream.of(names).forEach(name -> parts.put(name, TEXT));
        return MadeWorkbook.zip(parts);
    }

    @Test
    void aGzipFileIsReadAsWhatItHolds() {
        AllRecords records = read(gzip(PLAIN));
        assertThat(records.columns()).isEqualTo(read(PLAIN).columns());
        assertThat(records.description().format()).isEqualTo("maccor-text");
        assertThat(records.report().formatVersion()).endsWith("from gzip");
        assertThat(records.series()).isEqualTo(read(PLAIN).series());
    }

    @Test
    void aZipArchiveOfOneFileIsReadAsThatFile() {
        assertThat(read(zip("data/run.txt", "__MACOSX/data/._run.txt")).columns())
                .isEqualTo(read(PLAIN).columns());
    }

    @Test
    void aZipArchiveOfSeveralFilesIsRefused() {
        Damage.assertRefused(folder, zip("a.txt", "b.txt"), "zip-several-files");
    }

    @Test
    void whatIsPackedTwiceSaysSo() {
        Damage.assertRefused(folder, gzip(gzip(PLAIN)), "packed-twice");
    }

    @Test
    void whatHoldsNothingSaysSo() {
        Damage.assertRefused(folder, gzip(new byte[0]), "packed-empty");
        Damage.assertRefused(folder, zip(), "packed-empty");
    }

    @Test
    void aWorkbookThatNobodyKnowsIsNotTakenApart() {
        byte[] bytes =
                MadeWorkbook.of("Sheet1", MadeTable.of("a", "b").row(1, 2)).bytes();
        Damage.assertRefused(folder, bytes, "unknown-format");
    }

    @Test
    void anEmptyZipArchiveIsRefused() {
        Damage.assertRefused(folder, zip("__MACOSX/a"), "unknown-format");
    }

    @Test
    void aGzipFileThatBreaksOffIsReadUpToThere() {
        byte[] whole = gzip(PLAIN);
        AllRecords records = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(records.size()).isBetween(100, 500);
        assertThat(records.report().truncation()).isPresent();
    }

    @Test
    void aZipArchiveThatBreaksOffIsReadUpToThere() {
        byte[] whole = zip("run.txt");
        AllRecords records = read(Arrays.copyOf(whole, whole.length / 2));
        assertThat(records.size()).isBetween(100, 500);
        assertThat(records.report().truncation()).isPresent();
    }

    @Test
    void aBombIsRefused() {
        Damage.assertRefused(folder, gzip(new byte[100 << 20]), "zip-inflates-too-much");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void damageNeverDoesHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < 10; file++) {
            Damage.assertReadOrRefused(folder, Damage.flipped(gzip(PLAIN), random));
            Damage.assertReadOrRefused(folder, Damage.flipped(zip("run.txt"), random));
        }
    }

    @Test
    void nothingIsLeftBehindWhenItIsClosed() throws IOException {
        long before = unpackedFiles();
        try (CyclerFile file = CyclerFormats.open(MadeFile.in(folder, gzip(PLAIN)))) {
            assertThat(file.nextBlock()).isPresent();
            assertThat(unpackedFiles()).isGreaterThan(before);
        }
        assertThat(unpackedFiles()).isEqualTo(before);
    }

    private static long unpackedFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith("unpacked"))
                    .count();
        }
    }
}
