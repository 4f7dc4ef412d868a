package org.provolt.metrics.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.halfcycle.Direction;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.formats.CyclerFile;
import org.provolt.formats.CyclerFormats;
import org.provolt.formats.RealFiles;
import org.provolt.formats.RecordBlock;
import org.provolt.kernel.CellConfiguration;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Told;
import org.provolt.metrics.halfcycle.DigestedHalfCycle;
import org.provolt.metrics.halfcycle.HalfCycleTable;

/// A real BioLogic file, told as cycling would tell it, against what galvani reads from it (the data's reference
/// files).
@MetricsTest
class RealCyclesTest {

    private static final String FILE = "cycler/biologic_gcpl_pr182_1.mpr";

    @Inject
    Ears ears;

    @Inject
    HalfCycleTable halfCycles;

    private final Bench bench = new Bench();

    private JsonPath measured(Path file, int cycles) {
        ears.hear(bench.registered(), bench.pressed("first", 500_000, -3600));
        ears.hear(bench.started(CellConfiguration.ANODE_HALF_CELL), bench.opened("gcpl", 0));
        ears.hear(records(file));
        ears.hear(bench.completed());
        return Api.completeCycles(bench.run, cycles);
    }

    private List<Told> records(Path path) {
        List<Told> facts = new ArrayList<>();
        try (CyclerFile file = CyclerFormats.open(path)) {
            for (var block = file.nextBlock(); block.isPresent(); block = file.nextBlock()) {
                RecordBlock records = block.get();
                facts.add(bench.recorded("gcpl", records.firstRecordIndex(), records.columns()));
            }
        }
        return facts;
    }

    @Test
    void itsCyclesAreTheReferences() {
        Path file = RealFiles.file(FILE);
        List<Map<String, String>> halves = ReferenceTable.of(file, "halfcycles");
        JsonPath sheet = measured(file, halves.size() / 2);
        for (int cycle = 0; cycle < halves.size() / 2; cycle++) {
            double discharged = number(halves.get(2 * cycle), "capacity_mAh") / 1000;
            double charged = number(halves.get(2 * cycle + 1), "capacity_mAh") / 1000;
            assertThat(sheet.getDouble("items[" + cycle + "].discharged_capacity_ah"))
                    .isCloseTo(discharged, withinPercentage(0.01));
            assertThat(sheet.getDouble("items[" + cycle + "].charged_capacity_ah"))
                    .isCloseTo(charged, withinPercentage(0.01));
            assertThat(sheet.getDouble("items[" + cycle + "].coulombic_efficiency_percent"))
                    .isCloseTo(100 * charged / discharged, within(0.02));
            assertThat(sheet.getDouble("items[" + cycle + "].applied_pressure.mean_pa"))
                    .isEqualTo(500_000);
        }
    }

    @Test
    void itsMeanVoltagesAreTheReferencesToATenthOfAMillivolt() {
        Path file = RealFiles.file(FILE);
        List<Map<String, String>> cycles = ReferenceTable.of(file, "cycles");
        measured(file, ReferenceTable.of(file, "halfcycles").size() / 2);
        List<HalfCycle> halves = halfCycles.from(bench.run, 1, 1000).stream()
                .map(DigestedHalfCycle::half)
                .toList();
        int compared = 0;
        for (Map<String, String> row : cycles) {
            for (Direction direction : Direction.values()) {
                String name = "mean_" + direction.name().toLowerCase(Locale.ROOT) + "_voltage_V";
                if (!row.getOrDefault(name, "").isEmpty()) {
                    assertThat(meanVolt(halves, number(row, "cycle"), direction))
                            .isCloseTo(number(row, name), within(1e-4));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(halves.size());
    }

    private static double meanVolt(List<HalfCycle> halves, double vendorCycle, Direction direction) {
        return halves.stream()
                .filter(half ->
                        half.direction() == direction && half.vendorCycleCount().orElseThrow() == vendorCycle)
                .findFirst()
                .orElseThrow()
                .meanVoltageVolt()
                .toOptional()
                .orElseThrow();
    }

    private static double number(Map<String, String> row, String name) {
        return Double.parseDouble(row.get(name));
    }
}
