package org.provolt.formats.neware;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.AllRecords;
import org.provolt.formats.Damage;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.NdaWriter;
import org.provolt.formats.made.NdaxWriter;
import org.provolt.formats.made.NewareRecord;
import org.provolt.kernel.Bdf;

/// Neware files that were damaged or made to harm: a refusal with a code, or records with a report. Nothing else, and
/// soon.
class HostileNewareFilesTest {

    private static final int FILES_PER_SEED = 20;
    private static final List<byte[]> WHOLE = List.of(
            NdaWriter.of(8).galvanostatic(60),
            NdaWriter.of(29).withSensors(1).galvanostatic(60),
            NdaWriter.of(29).withoutPointers().galvanostatic(60),
            NdaWriter.of(130).galvanostatic(60),
            NdaWriter.bts90().galvanostatic(60));
    private static final List<byte[]> ARCHIVES = List.of(
            NdaxWriter.of(2).withSensors(1).galvanostatic(60),
            NdaxWriter.of(5).galvanostatic(60),
            NdaxWriter.of(11).withSensors(1).galvanostatic(60),
            NdaxWriter.of(14).tellingEvery(5).withSensors(1).galvanostatic(60),
            NdaxWriter.of(17).galvanostatic(60));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void flippedBytesOfAnNdaNeverDoHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            for (byte[] whole : WHOLE) {
                Damage.assertReadOrRefused(folder, Damage.flipped(whole, random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8, 9, 10})
    void flippedBytesOfAnArchiveNeverDoHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            for (byte[] archive : ARCHIVES) {
                Damage.assertReadOrRefused(folder, Damage.flipped(archive, random));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void flippedBytesWithinAnArchivesMembersNeverDoHarm(long seed) throws IOException {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (int file = 0; file < FILES_PER_SEED; file++) {
            for (byte[] archive : ARCHIVES) {
                Map<String, byte[]> members = Archive.members(archive);
                String name = List.copyOf(members.keySet()).get(random.nextInt(members.size()));
                members.computeIfPresent(name, (key, bytes) -> damaged(bytes, random));
                Damage.assertReadOrRefused(folder, Archive.of(members));
            }
        }
    }

    /// Flips bits, mostly where the marks and the first entries are; sometimes cuts.
    private static byte[] damaged(byte[] member, Random random) {
        byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(member, random.nextInt(member.length)) : member.clone();
        for (int flip = 0; flip < 20 && bytes.length > 0; flip++) {
            int place = random.nextBoolean() ? random.nextInt(bytes.length) : Math.min(4_096, bytes.length - 1);
            int near = Math.min(bytes.length - 1, place + random.nextInt(300));
            bytes[near] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    @Test
    void anNdaCutAnywhereNeverDoesHarm() {
        for (byte[] whole : WHOLE) {
            for (int length = 0; length < whole.length; length += 211) {
                Damage.assertReadOrRefused(folder, Arrays.copyOf(whole, length));
            }
        }
    }

    @Test
    void anArchiveCutAnywhereNeverDoesHarm() {
        for (byte[] archive : ARCHIVES) {
            for (int length = 0; length < archive.length; length += 211) {
                Damage.assertReadOrRefused(folder, Arrays.copyOf(archive, length));
            }
        }
    }

    @Test
    void fourGigabytesOfRecordsInASmallFileAreReadToItsEnd() {
        byte[] bytes = NdaWriter.of(29).galvanostatic(60);
        little(bytes).putInt(68, -1);
        AllRecords records = AllRecords.of(MadeFile.in(folder, bytes));
        assertThat(records.size()).isEqualTo(60);
        assertThat(records.report().truncation()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, 0, Long.MAX_VALUE})
    void aLyingPlaceOfRecordsDoesNoHarm(long place) {
        byte[] bytes = NdaWriter.of(130).galvanostatic(60);
        little(bytes).putLong(82, place);
        assertThat(AllRecords.of(MadeFile.in(folder, bytes)).size()).isEqualTo(60);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE - 1_024})
    void aLyingLengthOfRecordsDoesNoHarm(long length) {
        byte[] bytes = NdaWriter.of(130).galvanostatic(60);
        little(bytes).putLong(90, length);
        Damage.assertReadOrRefused(folder, bytes);
    }

    @Test
    void recordsInHopelessDisorderAreRefused() {
        byte[] bytes = NdaWriter.of(8)
                .bytes(IntStream.range(0, 100_100)
                        .mapToObj(row -> NewareRecord.galvanostatic(row).numbered(200_000 - row))
                        .toList());
        Damage.assertRefused(folder, bytes, "nda-records-out-of-order");
    }

    @Test
    void anArchiveThatInflatesWithoutEndIsRefused() throws IOException {
        byte[] bytes = archive("data.ndc", new byte[] {1, 0, 14}, 300);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Damage.assertRefused(folder, bytes, "no-time-column"));
        byte[] flat = archive("data.ndc", new byte[] {1, 0, 5}, 300);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Damage.assertRefused(folder, flat, "zip-inflates-too-much"));
    }

    @Test
    void anArchiveThatInflatesWithoutEndAndWasCutOffIsRefused() throws IOException {
        byte[] whole = archive("data.ndc", new byte[] {1, 0, 5}, 300);
        byte[] bytes = Arrays.copyOf(whole, whole.length - 10);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Damage.assertRefused(folder, bytes, "zip-inflates-too-much"));
    }

    /// A member that begins so and goes on with so many megabytes of zeros.
    private static byte[] archive(String name, byte[] begin, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(begin);
            byte[] zeros = new byte[1 << 20];
            for (int each = 0; each < megabytes; each++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void anArchiveWithADirectoryOfGigabytesIsRefused() {
        byte[] bytes = NdaxWriter.of(14).galvanostatic(60);
        little(bytes).putInt(bytes.length - 22 + 12, 2_000_000_000);
        byte[] hidden = new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("data.ndc", "date.ndc")
                .getBytes(StandardCharsets.ISO_8859_1);
        Damage.assertRefused(folder, hidden, "zip-too-many-entries");
        Damage.assertRefused(folder, bytes, "zip-too-many-entries");
    }

    @Test
    void entitiesInTheTestsDescriptionAreNotFollowed() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(60));
        String text = "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/hostname\">]><root><config><TestInfo DevID=\"1\" UnitID=\"2\""
                + " ChlID=\"3\" SN=\"&b;\">&f;&b;</TestInfo></config></root>";
        members.put("TestInfo.xml", text.getBytes(StandardCharsets.US_ASCII));
        AllRecords records = AllRecords.of(MadeFile.in(folder, Archive.of(members)));
        assertThat(records.column(Bdf.TEST_TIME)).hasSize(60);
    }

    @Test
    void aThousandSensorsAreRefused() throws IOException {
        Map<String, byte[]> members = Archive.members(NdaxWriter.of(14).galvanostatic(60));
        for (int sensor = 0; sensor < 1_000; sensor++) {
            members.put("data_AUX_" + sensor + "_0_0.ndc", new byte[4_096]);
        }
        Damage.assertRefused(folder, Archive.of(members), "ndax-too-many-sensors");
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
