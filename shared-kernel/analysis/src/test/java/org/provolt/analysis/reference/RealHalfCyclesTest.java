package org.provolt.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.Measured;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.formats.RealFiles;

/// Half cycles of real BioLogic and Neware files against what galvani, EC-Lab and NewareNDA read from them (the data's
/// own reference files).
class RealHalfCyclesTest {

    private static final double HUNDREDTH_OF_A_PERCENT = 0.01;
    private static final double TENTH_OF_A_MILLIVOLT = 1e-4;

    static Stream<Path> counted() {
        return Stream.concat(
                files(),
                RealFiles.files(List.of(
                        "cycler/neware_testfile.nda",
                        "cycler/neware_new_nda_file.nda",
                        "cycler/neware_nw4-120-1-6-53.ndax")));
    }

    static Stream<Path> files() {
        return RealFiles.files(List.of(
                "cycler/biologic_gcpl_issue149.mpr",
                "cycler/biologic_gcpl_issue149.mpt",
                "cycler/biologic_gcpl_pr182_1.mpr",
                "cycler/biologic_gcpl_pr182_1.mpt",
                "cycler/biologic_gcpl_nacoo2_jdb11-1_c3.mpr"));
    }

    @ParameterizedTest
    @MethodSource("counted")
    void theirDirectionsAreTheReferences(Path file) {
        assertThat(halfCycles(file))
                .extracting(half -> half.direction().name().toLowerCase(Locale.ROOT))
                .isEqualTo(ReferenceTable.of(file, "halfcycles").stream()
                        .map(row -> row.get("direction"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("counted")
    void theirChargesAreTheCountersToAHundredthOfAPercent(Path file) {
        List<Map<String, String>> reference = ReferenceTable.of(file, "halfcycles");
        List<HalfCycle> halves = halfCycles(file);
        for (int at = 0; at < halves.size(); at++) {
            assertThat(halves.get(at).chargeSource().name()).startsWith("counter:");
            assertThat(value(halves.get(at).chargeAh()) * 1000)
                    .isCloseTo(
                            Double.parseDouble(reference.get(at).get("capacity_mAh")),
                            withinPercentage(HUNDREDTH_OF_A_PERCENT));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theirMeanVoltagesAreTheReferencesToATenthOfAMillivolt(Path file) {
        List<HalfCycle> halves = halfCycles(file);
        for (Map<String, String> row : ReferenceTable.of(file, "cycles")) {
            for (Direction direction : Direction.values()) {
                String printed = row.get("mean_" + direction.name().toLowerCase(Locale.ROOT) + "_voltage_V");
                if (!printed.isEmpty()) {
                    assertThat(value(inVendorCycle(halves, row, direction).meanVoltageVolt()))
                            .isCloseTo(Double.parseDouble(printed), within(TENTH_OF_A_MILLIVOLT));
                }
            }
        }
    }

    private static HalfCycle inVendorCycle(List<HalfCycle> halves, Map<String, String> row, Direction direction) {
        double cycle = Double.parseDouble(row.get("cycle"));
        return halves.stream()
                .filter(half ->
                        half.direction() == direction && half.vendorCycleCount().orElseThrow() == cycle)
                .findFirst()
                .orElseThrow();
    }

    private static double value(Measured measured) {
        return measured.toOptional().orElseThrow();
    }

    private static List<HalfCycle> halfCycles(Path file) {
        return RealRun.halfCycles(RealRun.of(file));
    }
}
