package org.provolt.metrics.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.cycle.Cycle;
import org.provolt.analysis.cycle.CycleMetrics;
import org.provolt.analysis.cycle.Pairing;
import org.provolt.analysis.halfcycle.HalfCycle;
import org.provolt.analysis.halfcycle.HalfCycleMeasurement;
import org.provolt.analysis.halfcycle.HalfCycleScan;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.HeldRun;
import org.provolt.metrics.fixtures.Recorded;

/// A parameter that can change a metric's value is among those that the metric's identity holds.
class ParametersTest {

    private static final Columns RECORDS = new Recorded()
            .rest(5)
            .cycle(60, 50)
            .cycle(61, 70)
            .current(-4e-6, 9, share -> -0.01)
            .cycle(62, 51)
            .columns();
    private static final AnalysisParameters DEFAULTS = AnalysisParameters.DEFAULTS;

    record Changed(String name, AnalysisParameters parameters) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Changed> changes() {
        return Stream.of(
                new Changed("deadband_share", with(0.002, 10, 0.2, 0.8, 0.2, 10)),
                new Changed("hole_factor", with(0.005, 0.5, 0.2, 0.8, 0.2, 10)),
                new Changed("plateau_from_share", with(0.005, 10, 0.0, 0.8, 0.2, 10)),
                new Changed("plateau_to_share", with(0.005, 10, 0.2, 1.0, 0.2, 10)),
                new Changed("nucleation_share", with(0.005, 10, 0.2, 0.8, 0.05, 10)),
                new Changed("nucleation_records", with(0.005, 10, 0.2, 0.8, 0.2, 40)));
    }

    private static AnalysisParameters with(
            double deadband, double holes, double from, double to, double nucleation, int nucleationRecords) {
        return new AnalysisParameters(
                deadband,
                DEFAULTS.channelNoiseAmpere(),
                DEFAULTS.confirmingRecords(),
                holes,
                DEFAULTS.holeNeighbours(),
                DEFAULTS.counterResolutionShare(),
                DEFAULTS.counterExcess(),
                from,
                to,
                nucleation,
                nucleationRecords,
                DEFAULTS.efficiencyFlagPercent(),
                DEFAULTS.readingReachSecond());
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whoeverChangesByItHoldsIt(Changed changed) {
        List<MetricUsed> before = metrics(DEFAULTS);
        List<MetricUsed> after = metrics(changed.parameters());
        List<String> moved = new ArrayList<>();
        for (int at = 0; at < before.size(); at++) {
            if (!before.get(at).value().equals(after.get(at).value())) {
                moved.add(before.get(at).name());
                assertThat(before.get(at).parameters())
                        .as(before.get(at).name())
                        .contains(changed.name());
            }
        }
        assertThat(moved).isNotEmpty();
    }

    private static List<MetricUsed> metrics(AnalysisParameters parameters) {
        HalfCycleScan scan = new HalfCycleScan(parameters);
        HeldRun run = HeldRun.of(RECORDS);
        HalfCycleMeasurement measurement = new HalfCycleMeasurement(parameters);
        List<HalfCycle> halves = scan.completed(scan.start(), run).closed().stream()
                .map(range -> measurement.measure(range, run, false))
                .toList();
        List<Cycle> cycles = Pairing.of(CellConfiguration.METAL_PLATING, halves).cycles();
        return CycleMetrics.ofRun(cycles.subList(0, 3), parameters).stream()
                .flatMap(metrics -> MetricUsed.of(metrics).stream())
                .toList();
    }
}
