package org.provolt.formats.biologic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeRecords;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.kernel.Refused;

/// Files that were damaged or made to harm: a refusal with a code, or records with a report. Nothing else, and soon.
class HostileFilesTest {

    private static final MadeTest TEST = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made");
    private static final byte[] BINARY = MprWriter.of(TEST).bytes(MadeRecords.galvanostatic(30));
    private static final byte[] OLD_BINARY = MprWriter.of(TEST).version(3).bytes(MadeRecords.galvanostatic(30));
    private static final byte[] TEXT = MptWriter.of(TEST).bytes(MadeRecords.galvanostatic(30));
    private static final int FILES_PER_SEED = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flippedBytesOfABinaryFileNeverDoHarm(long seed) {
        damage(BINARY, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9, 10})
    void flippedBytesOfAnOlderBinaryFileNeverDoHarm(long seed) {
        damage(OLD_BINARY, seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void flippedBytesOfATextFileNeverDoHarm(long seed) {
        damage(TEXT, seed);
    }

    private void damage(byte[] whole, long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            Damage.assertReadOrRefused(folder, Damage.flipped(whole, random));
        }
    }

    @Test
    void aBinaryFileCutAnywhereNeverDoesHarm() {
        for (int length = 0; length < BINARY.length; length += 37) {
            Damage.assertReadOrRefused(folder, Arrays.copyOf(BINARY, length));
        }
    }

    @Test
    void aTextFileCutAnywhereNeverDoesHarm() {
        for (int length = 0; length < TEXT.length; length += 37) {
            Damage.assertReadOrRefused(folder, Arrays.copyOf(TEXT, length));
        }
    }

    @Test
    void fourThousandMillionRecordsInASmallFileAreReadToItsEnd() {
        byte[] bytes = BINARY.clone();
        int data = dataModule(bytes);
        long declared = 0xFFFF_FFFFL / 53 - 100;
        little(bytes).putInt(data + 65, (int) declared).putInt(data + 45, (int) (declared * 53 + 1007));
        AllRecords records = AllRecords.of(MadeFile.in(folder, bytes));
        assertThat(records.report().truncation().orElseThrow().rowsDeclared()).contains(declared);
    }

    @Test
    void moreRecordsThanTheModuleHoldsAreRefused() {
        byte[] bytes = BINARY.clone();
        little(bytes).putInt(dataModule(bytes) + 65, 31);
        assertRefused(bytes, "mpr-rows-do-not-fit");
    }

    @Test
    void sixtyThousandColumnsAreRefused() {
        byte[] bytes = BINARY.clone();
        little(bytes).putShort(dataModule(bytes) + 65 + 4, (short) 60_000);
        assertRefused(bytes, "mpr-column-count");
    }

    @Test
    void noColumnsAtAllAreRefused() {
        byte[] bytes = BINARY.clone();
        little(bytes).putShort(dataModule(bytes) + 65 + 4, (short) 0);
        assertRefused(bytes, "mpr-column-count");
    }

    @Test
    void aFileThatBreaksOffInTheHeadOfItsDataIsRefused() {
        assertRefused(Arrays.copyOf(BINARY, dataModule(BINARY) + 100), "mpr-head-truncated");
    }

    @Test
    void aFileThatBreaksOffBeforeItsDataIsRefused() {
        assertRefused(Arrays.copyOf(BINARY, dataModule(BINARY) - 1), "mpr-no-data");
    }

    @Test
    void aMillionEmptyModulesAreNotListed() {
        byte[] module = Arrays.copyOfRange(OLD_BINARY, 52, 52 + 57);
        little(module).putInt(41, 0);
        byte[] bytes = Arrays.copyOf(OLD_BINARY, 52 + 57 * 100_000);
        for (int at = 52; at < bytes.length; at += 57) {
            System.arraycopy(module, 0, bytes, at, 57);
        }
        Path file = MadeFile.in(folder, bytes);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertRefusedFile(file, "mpr-no-data"));
    }

    @Test
    void nobodysFileIsRefused() {
        assertRefused("PK\u0003\u0004 something else".getBytes(StandardCharsets.ISO_8859_1), "unknown-format");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused(new byte[0], "unknown-format");
    }

    private void assertRefused(byte[] bytes, String code) {
        assertRefusedFile(MadeFile.in(folder, bytes), code);
    }

    private static void assertRefusedFile(Path file, String code) {
        assertThatThrownBy(() -> CyclerFormats.open(file))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static int dataModule(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf("MODULEVMP data");
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
