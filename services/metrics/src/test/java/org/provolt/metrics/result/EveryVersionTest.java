package org.provolt.metrics.result;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.Measured;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.kernel.CellConfiguration;
import org.provolt.metrics.fixtures.HeldRun;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.testkit.ApprovedBytes;

/// Every version of every metric of a cycle gives the values that it gave when it was approved, to the bit. A version
/// that somebody quotes stays; a formula that gives another value gets another version.
class EveryVersionTest {

    /// The third plating stands above zero, as under an offset: it dips from +20 to +8 mV.
    private static final HeldRun RUN = HeldRun.of(new Recorded()
            .rest(5)
            .cycle(60, 50)
            .cycle(61, 70)
            .current(-0.001, 60, share -> share < 0.1 ? 0.008 : 0.02 - 0.001 * share)
            .rest(3)
            .current(0.001, 50, share -> 0.06 + 0.03 * share)
            .rest(3)
            .columns());

    @Test
    void givesTheValuesThatItAlwaysGave() {
        ApprovedBytes.verify(
                "values-of-every-version.txt",
                cycles().stream().map(this::lines).collect(Collectors.joining()));
    }

    private static List<CycleMetrics> cycles() {
        AnalysisParameters parameters = AnalysisParameters.DEFAULTS;
        HalfCycleScan scan = new HalfCycleScan(parameters);
        HalfCycleMeasurement measurement = new HalfCycleMeasurement(parameters);
        List<HalfCycle> halves = scan.completed(scan.start(), RUN).closed().stream()
                .map(range -> measurement.measure(range, RUN, false))
                .toList();
        List<Cycle> cycles = Pairing.of(CellConfiguration.METAL_PLATING, halves).cycles();
        return CycleMetrics.ofRun(cycles, parameters);
    }

    private String lines(CycleMetrics metrics) {
        return MetricUsed.of(metrics).stream()
                .map(used -> "%d %s, %s %d: %s%n"
                        .formatted(
                                metrics.cycle().number(),
                                used.name(),
                                used.algorithm().name(),
                                used.algorithm().version(),
                                shown(used.value())))
                .collect(Collectors.joining());
    }

    private static String shown(Measured measured) {
        return switch (measured) {
            case Measured.Value(double value) -> Double.toHexString(value) + " (" + value + ")";
            case Measured.Absent(var because) -> because.toString();
        };
    }
}
