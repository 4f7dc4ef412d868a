package org.provolt.formats.spectrum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.formats.Damage;
import org.provolt.formats.EvidenceReport;
import org.provolt.formats.made.MadeFile;
import org.provolt.formats.made.MadeSpectra;
import org.provolt.formats.made.MadeTest;
import org.provolt.formats.made.MprWriter;
import org.provolt.formats.made.MptWriter;
import org.provolt.kernel.Refused;

/// Files that were damaged: a refusal with a code, or spectra with evidence. Nothing else.
class HostileSpectraTest {

    private static final MadeTest PEIS = MadeTest.gcpl(LocalDateTime.parse("2026-11-02T09:00:00"), "made")
            .technique(0x1D, "Potentio Electrochemical Impedance Spectroscopy");
    private static final MadeSpectra MADE = MadeSpectra.ARC;
    private static final List<byte[]> FILES = List.of(
            MADE.gamry(true),
            MADE.zplot(),
            MADE.zplotEarlier(),
            MADE.chInstruments(),
            MADE.nova(),
            MADE.csv(),
            MprWriter.of(PEIS).bytes(MADE.ecLab(2)),
            MptWriter.of(PEIS).bytes(MADE.ecLab(2)));
    private static final int FILES_PER_SEED = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void flippedBytesNeverDoHarm(long seed) {
        System.out.println("damage with seed " + seed);
        Random random = new Random(seed);
        for (byte[] whole : FILES) {
            for (int file = 0; file < FILES_PER_SEED; file++) {
                assertReadOrRefused(Damage.flipped(whole, random));
            }
        }
    }

    @Test
    void aFileCutAnywhereNeverDoesHarm() {
        for (byte[] whole : FILES) {
            for (int length = 0; length < whole.length; length += 97) {
                assertReadOrRefused(Arrays.copyOf(whole, length));
            }
        }
    }

    /// With how many lines of NUL bytes are met: what follows Gamry's table is not read.
    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(MADE.gamry(true), 1),
                Arguments.of(MADE.gamry(false), 1),
                Arguments.of(MADE.zplot(), 2),
                Arguments.of(MADE.zplotEarlier(), 2),
                Arguments.of(MADE.chInstruments(), 2),
                Arguments.of(MADE.nova(), 2),
                Arguments.of(MADE.csv(), 2),
                Arguments.of(MptWriter.of(PEIS).bytes(MADE.ecLab(1)), 2));
    }

    /// As after a power cut: a line of them between the points, and more at the end without a line end.
    @ParameterizedTest
    @MethodSource("texts")
    void linesOfNulBytesCostNoPointAndAreReported(byte[] whole, long met) {
        List<String> lines = new ArrayList<>(
                new String(whole, StandardCharsets.ISO_8859_1).lines().toList());
        lines.add(lines.size() - 10, "\0".repeat(40));
        String text = String.join("\r\n", lines) + "\r\n" + "\0".repeat(4_000);

        AllSpectra read = AllSpectra.of(MadeFile.in(folder, text.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(read.only().columns().size()).isEqualTo(MADE.points());
        assertThat(read.evidence().repairs())
                .filteredOn(repair -> repair.code().equals("nul-bytes"))
                .extracting(EvidenceReport.Repair::count)
                .containsExactly(met);
    }

    @Test
    void anEmptyFileHoldsNoSpectra() {
        assertThat(SpectrumFormats.recognise(MadeFile.in(folder, new byte[0]))).isEmpty();
    }

    private void assertReadOrRefused(byte[] bytes) {
        Path file = MadeFile.in(folder, bytes);
        assertThatCode(() -> {
                    try {
                        if (SpectrumFormats.recognise(file).isPresent()) {
                            AllSpectra read = AllSpectra.of(file);
                            assertThat(read.spectra().stream()
                                            .mapToLong(it -> it.columns().size())
                                            .sum())
                                    .isEqualTo(read.evidence().points());
                        }
                    } catch (Refused refused) {
                        assertThat(refused.code()).isNotBlank();
                    }
                })
                .doesNotThrowAnyException();
    }
}
