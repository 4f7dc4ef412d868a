package org.provolt.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.cycle.CoulombicEfficiency;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.formats.RealFiles;
import org.provolt.kernel.CellConfiguration;

/// Cycles of real BioLogic and Neware files against what galvani, EC-Lab and NewareNDA make of them.
class RealCyclesTest {

    private static final double TWO_HUNDREDTHS_OF_A_POINT = 0.02;

    static Stream<Path> halfCells() {
        return RealFiles.files(List.of("cycler/biologic_gcpl_pr182_1.mpr", "cycler/biologic_gcpl_pr182_1.mpt"));
    }

    static Stream<Path> chargedFirst() {
        return RealFiles.files(List.of(
                "cycler/biologic_gcpl_issue149.mpr",
                "cycler/biologic_gcpl_issue149.mpt",
                "cycler/biologic_gcpl_nacoo2_jdb11-1_c3.mpr"));
    }

    @ParameterizedTest
    @MethodSource("halfCells")
    void anAnodeHalfCellsEfficienciesAreChargeOverTheDischargeBefore(Path file) {
        assertEfficiencies(file, CellConfiguration.ANODE_HALF_CELL, "ce_discharge_first_percent", 4);
    }

    @ParameterizedTest
    @MethodSource("chargedFirst")
    void aCathodeHalfCellsEfficienciesAreDischargeOverTheChargeBefore(Path file) {
        assertEfficiencies(
                file,
                CellConfiguration.CATHODE_HALF_CELL,
                "ce_percent",
                file.toString().contains("149") ? 4 : 6);
    }

    @Test
    void theHalfCycleBeforeTheFirstChargeIsReported() {
        Path file = RealFiles.file("cycler/biologic_gcpl_nacoo2_jdb11-1_c3.mpr");
        assertThat(Pairing.of(CellConfiguration.CATHODE_HALF_CELL, RealRun.halfCycles(RealRun.of(file)))
                        .leading())
                .isPresent();
    }

    static Stream<Path> fullCells() {
        return RealFiles.files(List.of("cycler/neware_testfile.nda", "cycler/neware_nw4-120-1-6-53.ndax"));
    }

    /// The reference counts cycles in another way, so its half cycles are paired here.
    @ParameterizedTest
    @MethodSource("fullCells")
    void aFullCellsEfficienciesAreDischargeOverTheChargeBefore(Path file) {
        List<Map<String, String>> halves = ReferenceTable.of(file, "halfcycles");
        int first = halves.getFirst().get("direction").equals("charge") ? 0 : 1;
        List<Cycle> cycles = Pairing.of(CellConfiguration.FULL_CELL, RealRun.halfCycles(RealRun.of(file)))
                .cycles();
        for (int at = first; at + 1 < halves.size(); at += 2) {
            double charged = Double.parseDouble(halves.get(at).get("capacity_mAh"));
            double discharged = Double.parseDouble(halves.get(at + 1).get("capacity_mAh"));
            Cycle cycle = cycles.get((at - first) / 2);
            assertThat(CoulombicEfficiency.percent(cycle).toOptional().orElseThrow())
                    .isCloseTo(100 * discharged / charged, within(TWO_HUNDREDTHS_OF_A_POINT));
        }
    }

    private static void assertEfficiencies(
            Path file, CellConfiguration configuration, String column, int completeCycles) {
        List<Cycle> cycles = Pairing.of(configuration, RealRun.halfCycles(RealRun.of(file))).cycles().stream()
                .filter(Cycle::complete)
                .toList();
        assertThat(cycles).hasSize(completeCycles);
        for (Cycle cycle : cycles) {
            double vendorCycle =
                    cycle.closing().orElseThrow().vendorCycleCount().orElseThrow();
            assertThat(CoulombicEfficiency.percent(cycle).toOptional().orElseThrow())
                    .isCloseTo(printed(file, vendorCycle, column), within(TWO_HUNDREDTHS_OF_A_POINT));
        }
    }

    private static double printed(Path file, double vendorCycle, String column) {
        Map<String, String> row = ReferenceTable.of(file, "cycles").stream()
                .filter(each -> Double.parseDouble(each.get("cycle")) == vendorCycle)
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(row.get(column));
    }
}
