package org.provolt.formats.neware;

import java.util.List;
import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// The time since the test began, of a clock that begins again with each step: the longest time of each step before,
/// and this step's. BTSDA's Total Time.
final class TestTime implements Derivation {

    private final StepChanges changes;
    private double before;
    private double longest;

    TestTime(List<String> names) {
        this.changes = new StepChanges(names);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] second = new double[rows.size()];
        for (int row = 0; row < second.length; row++) {
            double inStep = rows.at(NewareColumn.STEP_TIME, row);
            if (changes.at(rows, row)) {
                before += longest;
                longest = 0;
            }
            second[row] = before + inStep;
            longest = inStep > longest ? inStep : longest;
        }
        return second;
    }
}
