package org.provolt.analysis.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.record.Recording;
import org.provolt.analysis.record.RunRecords;
import org.provolt.analysis.record.StoredRun;
import org.provolt.formats.RealFiles;
import org.provolt.kernel.Bdf;

/// Half cycles of real text exports by other makers, read here column by column, against their reference files.
class RealExportsTest {

    @Test
    void recordsWhoseClockFailsCostHardlyAnyCharge() {
        // A Battery Data Format file of a Neware test without any counter, whose clock shows 0 at 19 records: the first
        // of each step. The reference integrates around them.
        Path file = RealFiles.file("cycler/bdf_slpba842124hv_rate.bdf.csv");
        assertCharges(file, RealRun.halfCycles(bdf(file)), 0.03);
    }

    @Test
    void aPouchCellsChargesComeByIntegration() {
        Path file = RealFiles.file("cycler/bdf_slpba842124hv_rate.bdf.csv");
        assertThat(RealRun.halfCycles(bdf(file)))
                .extracting(half -> half.chargeSource().toString())
                .containsOnly("integrated");
    }

    @Test
    void countersThatStartAgainAtEachStepGiveTheCharges() {
        // Neware's BTSDA export in three layers; its record lines count the capacity of the step.
        Path file = RealFiles.file("cycler/neware_ife_hierarchical.csv");
        assertCharges(file, RealRun.halfCycles(neware(file)), 0.01);
    }

    @Test
    void countersOfTheStepAreTheSource() {
        Path file = RealFiles.file("cycler/neware_ife_hierarchical.csv");
        assertThat(RealRun.halfCycles(neware(file)))
                .extracting(half -> half.chargeSource().toString())
                .containsOnly("counter:step_charging_capacity_ah", "counter:step_discharging_capacity_ah");
    }

    private static void assertCharges(Path file, List<HalfCycle> halves, double percent) {
        List<Map<String, String>> reference = ReferenceTable.of(file, "halfcycles");
        assertThat(halves)
                .extracting(half -> half.direction().name().toLowerCase(Locale.ROOT))
                .isEqualTo(reference.stream().map(row -> row.get("direction")).toList());
        for (int at = 0; at < halves.size(); at++) {
            assertThat(halves.get(at).chargeAh().toOptional().orElseThrow() * 1000)
                    .isCloseTo(Double.parseDouble(reference.get(at).get("capacity_mAh")), withinPercentage(percent));
        }
    }

    private static RunRecords bdf(Path file) {
        Recording recording = new Recording();
        for (Map<String, String> row : ReferenceTable.read(file)) {
            recording.record(
                    Double.parseDouble(row.get(Bdf.TEST_TIME)),
                    Double.parseDouble(row.get(Bdf.VOLTAGE)),
                    Double.parseDouble(row.get(Bdf.CURRENT)));
        }
        return StoredRun.of(recording);
    }

    /// Record lines begin with two commas: data point, step time, total time, current, voltage, capacity …
    private static RunRecords neware(Path file) {
        Recording recording = new Recording();
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                String[] cell = line.split(",", -1);
                if (line.startsWith(",,") && cell[2].matches("\\d+")) {
                    newareRecord(recording, cell);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return StoredRun.of(recording);
    }

    private static void newareRecord(Recording recording, String[] cell) {
        double ampere = Double.parseDouble(cell[5]);
        double capacityAh = Double.parseDouble(cell[7]);
        recording
                .record(second(cell[4]), Double.parseDouble(cell[6]), ampere)
                .with(Bdf.STEP_CHARGING_CAPACITY, ampere > 0 ? capacityAh : 0)
                .with(Bdf.STEP_DISCHARGING_CAPACITY, ampere < 0 ? capacityAh : 0);
    }

    private static double second(String clock) {
        String[] part = clock.split(":", -1);
        return 3600 * Double.parseDouble(part[0]) + 60 * Double.parseDouble(part[1]) + Double.parseDouble(part[2]);
    }
}
