package org.provolt.metrics.study;

import java.util.List;
import org.provolt.analysis.CompensatedSum;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;
import org.provolt.analysis.cycle.CycleMetric;
import org.provolt.analysis.study.SoftShort;
import org.provolt.analysis.study.SoftShort.Observed;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.metrics.heard.HeardRun;

/// A run of a study's cell with its complete cycles, in order, as they were told last.
record StudyRun(HeardRun run, List<CycleMeasured> cycles) {

    private static final double SECOND_PER_HOUR = 3600;

    List<CycleMeasured> counted(StudyQuestion question) {
        return cycles.stream().filter(cycle -> question.counts(cycle.cycle())).toList();
    }

    /// A metric's value of one of its cycles, or what is derived from such values.
    Measured value(CycleMeasured cycle, String metric) {
        Measured efficiency = CycleValues.of(cycle, ComparedMetric.EFFICIENCY);
        if (metric.equals(ComparedMetric.LOSS)) {
            return efficiency.map(percent -> 100 - percent);
        }
        if (metric.equals(ComparedMetric.INEFFICIENCY)) {
            return efficiency.with(
                    CycleValues.of(cycle, ComparedMetric.DURATION),
                    (percent, second) -> (100 - percent) * SECOND_PER_HOUR / second);
        }
        return metric.equals(ComparedMetric.CUMULATIVE_SLIPPAGE)
                ? slippageTo(cycle.cycle())
                : CycleValues.of(cycle, metric);
    }

    private Measured slippageTo(int last) {
        CompensatedSum sum = new CompensatedSum();
        for (CycleMeasured cycle : cycles) {
            if (cycle.cycle() <= last) {
                if (!(CycleValues.of(cycle, ComparedMetric.SLIPPAGE) instanceof Measured.Value(double slip))) {
                    return Measured.absent(Reason.EARLIER_CYCLE_ABSENT);
                }
                sum.add(slip);
            }
        }
        return Measured.of(sum.value());
    }

    /// Evidence of soft shorts among all its cycles.
    List<SoftShort> shorts() {
        return SoftShort.among(
                cycles.stream()
                        .map(cycle -> new Observed(
                                cycle.cycle(),
                                CycleValues.of(cycle, CycleMetric.VOLTAGE_HYSTERESIS.toString()),
                                CycleValues.of(cycle, ComparedMetric.EFFICIENCY),
                                CycleValues.of(cycle, CycleMetric.PLATEAU_NOISE.toString())))
                        .toList(),
                SoftShort.Rules.DEFAULTS);
    }

    Measured shortedCycles(StudyQuestion question) {
        return Measured.of((double) shorts().stream()
                .mapToInt(SoftShort::cycle)
                .filter(question::counts)
                .distinct()
                .count());
    }
}
