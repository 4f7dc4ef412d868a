package org.provolt.formats.table;

import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// The time since the test began, of a clock that begins again with each step: the longest time of each step before,
/// and this step's.
final class TimeThroughSteps implements Derivation {

    private final String stepTime;
    private final double factor;
    private final StepMarks.Watch steps;
    private double before;
    private double longest;

    /// @param factor seconds / the column's unit
    TimeThroughSteps(String stepTime, double factor, StepMarks marks) {
        this.stepTime = stepTime;
        this.factor = factor;
        this.steps = marks.watch();
    }

    @Override
    public double[] derive(Columns rows) {
        double[] second = rows.column(stepTime);
        for (int row = 0; row < second.length; row++) {
            double inStep = second[row] * factor;
            if (steps.at(rows, row)) {
                before += longest;
                longest = 0;
            }
            second[row] = before + inStep;
            longest = inStep > longest ? inStep : longest;
        }
        return second;
    }
}
