package org.provolt.metrics.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.quotation.MetricVersion;

/// What two versions of a metric say of one run.
///
/// @param n                 how many complete cycles have a value by both; all that follows is over these
/// @param value             arithmetic mean by the one version
/// @param otherValue        by the other
/// @param difference        the other less the one, mean over the cycles
/// @param largestDifference of one cycle, without its sign
/// @param differing         how many cycles are not the same by both, to the bit
/// @param onlyOne           how many have a value by one of the two alone
record VersionDifference(
        CellId cellId,
        RunId runId,
        int n,
        @Nullable Double value,
        @Nullable Double otherValue,
        @Nullable Double difference,
        @Nullable Double largestDifference,
        @Nullable String differenceAbsentBecause,
        int differing,
        int onlyOne) {

    private static final String NO_CYCLES = Reason.NO_CYCLES.toString();

    /// One cycle by both versions.
    private record Pair(Measured one, Measured other) {
        Stream<double[]> values() {
            return one instanceof Measured.Value(double first) && other instanceof Measured.Value(double second)
                    ? Stream.of(new double[] {first, second})
                    : Stream.empty();
        }

        boolean isHalf() {
            return one instanceof Measured.Value != other instanceof Measured.Value;
        }
    }

    static VersionDifference of(
            HeardRun run, List<CycleMeasured> cycles, String metric, MetricVersion one, MetricVersion other) {
        List<Pair> pairs = cycles.stream()
                .map(cycle -> new Pair(by(one, cycle, metric), by(other, cycle, metric)))
                .toList();
        List<double[]> both = pairs.stream().flatMap(Pair::values).toList();
        boolean none = both.isEmpty();
        return new VersionDifference(
                run.cellId(),
                run.runId(),
                both.size(),
                none ? null : mean(both, 1, 0),
                none ? null : mean(both, 0, 1),
                none ? null : mean(both, -1, 1),
                none
                        ? null
                        : both.stream()
                                .mapToDouble(VersionDifference::apart)
                                .max()
                                .orElseThrow(),
                none ? NO_CYCLES : null,
                (int) both.stream().filter(pair -> pair[0] != pair[1]).count(),
                (int) pairs.stream().filter(Pair::isHalf).count());
    }

    private static double apart(double... pair) {
        return Math.abs(pair[1] - pair[0]);
    }

    private static double mean(List<double[]> pairs, int ofOne, int ofOther) {
        CompensatedSum sum = new CompensatedSum();
        pairs.forEach(pair -> sum.add(ofOne * pair[0] + ofOther * pair[1]));
        return sum.value() / pairs.size();
    }

    private static Measured by(MetricVersion version, CycleMeasured cycle, String metric) {
        Optional<Measurement> told = cycle.measurements().stream()
                .filter(measurement -> measurement.metric().equals(metric)
                        && measurement.algorithm().equals(version.algorithm())
                        && measurement.version().equals(version.version()))
                .findFirst();
        return told.map(CycleValues::value).orElse(Measured.absent(Reason.NOT_DEFINED));
    }
}
