package org.provolt.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.CoulombicEfficiency;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.cycle.VoltageConvention;
import org.provolt.analysis.cycle.VoltageHysteresis;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.analysis.record.RunRecords;
import org.provolt.kernel.CellConfiguration;

/// Half cycles, charges, efficiency and hysteresis of a table in memory: 3,600,000 records, 1,000 cycles. The lower
/// bound adds up the same arrays.
record CyclesOfTable() implements Benchmark {

    @Override
    public String name() {
        return "cycles";
    }

    @Override
    public Outcome run(Path folder, Stopwatch watch) throws IOException {
        MadeTable table = MadeTable.of(1_000, 3_600);
        if (found(table) != 1_000) {
            throw new IllegalStateException("not every cycle of the table was found");
        }
        return Outcome.of(
                name(),
                "sum the arrays",
                table.bytes(),
                table.records(),
                watch.time(() -> found(table)),
                watch.time(() -> (long) table.sum()));
    }

    /// How many cycles have an efficiency and a hysteresis.
    private static long found(RunRecords records) {
        HalfCycleScan scan = new HalfCycleScan(AnalysisParameters.DEFAULTS);
        HalfCycleMeasurement measurement = new HalfCycleMeasurement(AnalysisParameters.DEFAULTS);
        List<HalfCycle> halves = scan.completed(scan.start(), records).closed().stream()
                .map(range -> measurement.measure(range, records, false))
                .toList();
        return Pairing.of(CellConfiguration.METAL_PLATING, halves).cycles().stream()
                .filter(CyclesOfTable::isMeasured)
                .count();
    }

    private static boolean isMeasured(Cycle cycle) {
        return CoulombicEfficiency.percent(cycle) instanceof Measured.Value
                && VoltageHysteresis.volt(cycle, VoltageConvention.PLATEAU_MEDIAN) instanceof Measured.Value;
    }
}
