package org.provolt.formats.table;

import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// How many steps have begun, from 1.
final class StepsBegun implements Derivation {

    private final StepMarks.Watch steps;
    private int begun;

    StepsBegun(StepMarks marks) {
        this.steps = marks.watch();
    }

    @Override
    public double[] derive(Columns rows) {
        double[] counts = new double[rows.size()];
        for (int row = 0; row < counts.length; row++) {
            begun += steps.at(rows, row) ? 1 : 0;
            counts[row] = begun;
        }
        return counts;
    }
}
