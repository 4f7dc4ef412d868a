package org.provolt.metrics.study;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Measured;
import org.provolt.contracts.metrics.CycleMeasured;
import org.provolt.kernel.CellId;
import org.provolt.kernel.RunId;
import org.provolt.kernel.StudyId;

/// A metric cycle by cycle, for each run of a study.
record ByCycle(StudyId studyId, String metric, String unit, String factor, List<Line> items) {

    /// One run.
    ///
    /// @param factorValue over all its complete cycles
    /// @param cycles      numbers of the cycles that have a value
    /// @param values      theirs, in the metric's unit
    /// @param shorts      evidence of soft shorts among its cycles
    record Line(
            CellId cellId,
            RunId runId,
            @Nullable Double factorValue,
            List<Integer> cycles,
            List<Double> values,
            List<Evidence> shorts) {}

    /// @param likely two rules at once
    record Evidence(int cycle, String rule, double value, double threshold, boolean likely) {}

    static Line line(StudyRun run, Measured factorValue, String metric) {
        List<Integer> cycles = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (CycleMeasured cycle : run.cycles()) {
            if (run.value(cycle, metric) instanceof Measured.Value(double value)) {
                cycles.add(cycle.cycle());
                values.add(value);
            }
        }
        return new Line(
                run.run().cellId(),
                run.run().runId(),
                factorValue instanceof Measured.Value(double at) ? at : null,
                cycles,
                values,
                evidence(run));
    }

    private static List<Evidence> evidence(StudyRun run) {
        var found = run.shorts();
        return found.stream()
                .map(each -> new Evidence(
                        each.cycle(),
                        each.rule(),
                        each.value(),
                        each.threshold(),
                        found.stream()
                                        .filter(other -> other.cycle() == each.cycle())
                                        .count()
                                > 1))
                .toList();
    }
}
