package org.provolt.formats.neware;

import java.util.List;
import org.provolt.formats.reading.Derivation;
import org.provolt.kernel.Columns;

/// The time since the step began, of a clock that counts through the test: what has passed since the last record of
/// the step before.
final class StepTime implements Derivation {

    private final StepChanges changes;
    private double begin;
    private double latest;

    StepTime(List<String> names) {
        this.changes = new StepChanges(names);
    }

    @Override
    public double[] derive(Columns rows) {
        double[] second = new double[rows.size()];
        for (int row = 0; row < second.length; row++) {
            double now = rows.at(NewareColumn.TOTAL_TIME, row);
            if (changes.at(rows, row)) {
                begin = latest;
            }
            second[row] = now - begin;
            latest = now > latest ? now : latest;
        }
        return second;
    }
}
