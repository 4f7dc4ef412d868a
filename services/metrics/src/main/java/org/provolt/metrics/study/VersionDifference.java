package org.provolt.metrics.study;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.contracts.metrics.Measurement;
import org.provolt.contracts.metrics.SpectrumFitted;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.HeardRun;
import org.provolt.metrics.quotation.MetricVersion;

/// What two versions of a metric say of one run.
///
/// @param n                 how many complete cycles or spectra have a value by both; all that follows is over these
/// @param value             arithmetic mean by the one version
/// @param standardError     of it, from the fits; of spectra alone
/// @param otherValue        by the other
/// @param difference        the other less the one, mean over the cycles or spectra; both rest on the same points, so
///                          that no standard error is told of it
/// @param largestDifference of one, without its sign
/// @param differing         how many are not the same by both, to the bit
/// @param onlyOne           how many have a value by one of the two alone
record VersionDifference(
        CellId cellId,
        RunId runId,
        int n,
        @Nullable Double value,
        @Nullable Double standardError,
        @Nullable Double otherValue,
        @Nullable Double otherStandardError,
        @Nullable Double difference,
        @Nullable Double largestDifference,
        @Nullable String differenceAbsentBecause,
        int differing,
        int onlyOne) {

    private static final String NO_CYCLES = Reason.NO_CYCLES.toString();

    /// One cycle or spectrum by both versions.
    private record Pair(Measured one, Measured other, Measured oneError, Measured otherError) {

        boolean isWhole() {
            return one instanceof Measured.Value && other instanceof Measured.Value;
        }

        boolean isHalf() {
            return one instanceof Measured.Value != other instanceof Measured.Value;
        }

        double[] values() {
            return new double[] {
                one.toOptional().orElseThrow(), other.toOptional().orElseThrow()
            };
        }
    }

    static VersionDifference ofCycles(
            HeardRun run, List<CycleMeasured> cycles, String metric, MetricVersion one, MetricVersion other) {
        Measured none = Measured.absent(Reason.NOT_DEFINED);
        return of(
                run,
                cycles.stream()
                        .map(cycle -> new Pair(by(one, cycle, metric), by(other, cycle, metric), none, none))
                        .toList());
    }

    static VersionDifference ofSpectra(
            HeardRun run, List<SpectrumFitted> spectra, MetricVersion one, MetricVersion other) {
        return of(
                run,
                spectra.stream()
                        .map(told -> {
                            FittedResistance first = FittedResistance.of(told, one.version());
                            FittedResistance second = FittedResistance.of(told, other.version());
                            return new Pair(
                                    first.ohmCm2(),
                                    second.ohmCm2(),
                                    first.standardErrorOhmCm2(),
                                    second.standardErrorOhmCm2());
                        })
                        .toList());
    }

    private static VersionDifference of(HeardRun run, List<Pair> pairs) {
        List<Pair> whole = pairs.stream().filter(Pair::isWhole).toList();
        List<double[]> both = whole.stream().map(Pair::values).toList();
        boolean none = both.isEmpty();
        return new VersionDifference(
                run.cellId(),
                run.runId(),
                both.size(),
                none ? null : mean(both, 1, 0),
                errorOfMean(whole.stream().map(Pair::oneError).toList()),
                none ? null : mean(both, 0, 1),
                errorOfMean(whole.stream().map(Pair::otherError).toList()),
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

    /// Fits of several spectra err independently: `√(Σ sᵢ²) / n`. Null where one has none.
    private static @Nullable Double errorOfMean(List<Measured> errors) {
        CompensatedSum squares = new CompensatedSum();
        for (Measured error : errors) {
            if (!(error instanceof Measured.Value(double value))) {
                return null;
            }
            squares.add(value * value);
        }
        return errors.isEmpty() ? null : Double.valueOf(StrictMath.sqrt(squares.value()) / errors.size());
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
