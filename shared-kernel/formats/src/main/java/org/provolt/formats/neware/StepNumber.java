package org.provolt.formats.neware;

import java.util.List;
import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// How many steps have begun, from 1.
final class StepNumber implements Derivation {

    private final StepChanges changes;
    private int steps;

    StepNumber(List<String> names) {
        this.changes = new StepChanges(names);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] numbers = new double[rows.size()];
        for (int row = 0; row < numbers.length; row++) {
            steps += changes.at(rows, row) ? 1 : 0;
            numbers[row] = steps;
        }
        return numbers;
    }
}
