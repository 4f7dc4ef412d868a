package org.provolt.formats.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.AllRecords;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.RealFiles;
import org.provolt.formats.SameRecords;
import org.provolt.kernel.Bdf;

/// The files of docs/examples are what [MadeExamples] makes, and hold what they were made of.
class MadeExamplesTest {

    private static final Path FOLDER = RealFiles.root().resolve("docs/examples");

    static Stream<String> names() {
        return MadeExamples.files().keySet().stream();
    }

    static Stream<Arguments> cells() {
        return Stream.of(
                Arguments.of("made-sodium-0-kpa.mpr", SodiumCell.withoutPressure()),
                Arguments.of("made-sodium-0-kpa.mpt", SodiumCell.withoutPressure()),
                Arguments.of("made-sodium-500-kpa.mpr", SodiumCell.underPressure()));
    }

    @ParameterizedTest
    @MethodSource("names")
    void makingThemAgainGivesTheSameBytes(String name) throws IOException {
        assertThat(Files.readAllBytes(FOLDER.resolve(name)))
                .isEqualTo(MadeExamples.files().get(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsSmall(String name) {
        assertThat(FOLDER.resolve(name).toFile()).size().isLessThan(300_000);
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachSaysThatItWasMade(String name) {
        assertThat(new String(
                        Objects.requireNonNull(MadeExamples.files().get(name)),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("MADE EXAMPLE, NOT MEASURED");
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theEfficienciesItWasMadeOfAreFound(String name, SodiumCell cell) {
        AllRecords records = AllRecords.of(FOLDER.resolve(name));
        double[] plated = growthByCycle(
                records, Bdf.DISCHARGING_CAPACITY, cell.efficiencies().size());
        double[] stripped = growthByCycle(
                records, Bdf.CHARGING_CAPACITY, cell.efficiencies().size());
        for (int cycle = 0; cycle < plated.length; cycle++) {
            assertThat(plated[cycle]).isCloseTo(0.25e-3, within(1e-12));
            assertThat(stripped[cycle] / plated[cycle])
                    .isCloseTo(cell.efficiencies().get(cycle), within(1e-9));
        }
    }

    private static double[] growthByCycle(AllRecords records, String counter, int cycles) {
        double[] count = records.column(counter);
        double[] cycle = records.column(Bdf.CYCLE_COUNT);
        double[] growth = new double[cycles];
        for (int row = 1; row < count.length; row++) {
            growth[(int) cycle[row]] += count[row] - count[row - 1];
        }
        return growth;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void theVoltageDipsSettlesAndRises(String name, SodiumCell cell) {
        AllRecords records = AllRecords.of(FOLDER.resolve(name));
        double[] volt = records.column(Bdf.VOLTAGE);
        assertThat(java.util.Arrays.stream(volt).min().orElseThrow())
                .isLessThan(-cell.plateauVolt() - (cell.nucleationVolt() - cell.plateauVolt()) / 4);
        assertThat(volt[volt.length - 1]).isCloseTo(0.5, within(1e-4));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nothingHadToBeMended(String name, SodiumCell cell) {
        var report = AllRecords.of(FOLDER.resolve(name)).report();
        assertThat(report.repairs()).isEmpty();
        assertThat(report.truncation()).isEmpty();
        assertThat(report.currentSign().contradicting()).isZero();
    }

    @Test
    void theTextIsASecondRepresentationOfTheBinary() {
        try (CyclerFile binary = CyclerFormats.open(FOLDER.resolve("made-sodium-0-kpa.mpr"));
                CyclerFile text = CyclerFormats.open(FOLDER.resolve("made-sodium-0-kpa.mpt"))) {
            assertThat(SameRecords.compare(binary, text))
                    .isInstanceOfSatisfying(
                            SameRecords.Result.Same.class,
                            same -> assertThat(same.more()).isEqualTo(SameRecords.More.NEITHER));
        }
    }

    @Test
    void allBeganAtTheSameTime() {
        assertThat(List.of("made-sodium-0-kpa.mpr", "made-sodium-0-kpa.mpt", "made-sodium-500-kpa.mpr"))
                .extracting(name ->
                        AllRecords.of(FOLDER.resolve(name)).description().acquisitionStart())
                .containsOnly(new AcquisitionStart.FileLocal(LocalDateTime.parse("2026-11-02T09:00:00")));
    }
}
