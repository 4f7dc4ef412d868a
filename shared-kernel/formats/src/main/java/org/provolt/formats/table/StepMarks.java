package org.provolt.formats.table;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.reading.BlockColumn;
import org.provolt.formats.reading.Output;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// By what the records show that the next step of the protocol has begun.
///
/// @param columns  any of them changes with a step
/// @param stepTime falls with a step
record StepMarks(List<String> columns, Optional<String> stepTime) {

    private boolean areNone() {
        return columns.isEmpty() && stepTime.isEmpty();
    }

    /// In words, for the report.
    private String told() {
        String changes = columns.isEmpty() ? "" : String.join(" or ", columns) + " changes";
        String falls = stepTime.map(it -> it + " falls").orElse("");
        return changes + (changes.isEmpty() || falls.isEmpty() ? "" : ", or ") + falls;
    }

    /// The number of steps that have begun, where anything tells.
    Optional<Output> counted() {
        return areNone()
                ? Optional.empty()
                : Optional.of(new Output.Derived(
                        Bdf.STEP_COUNT, "counts the records with which " + told(), new StepsBegun(this)));
    }

    /// Watches the records from the first on.
    Watch watch() {
        return new Watch(this);
    }

    /// Sees every record once, in order.
    static final class Watch {

        private final List<BlockColumn> columns;
        private final Optional<BlockColumn> stepTime;
        private final double[] last;
        private double lastTime = Double.NaN;
        private boolean begun;

        private Watch(StepMarks marks) {
            this.columns = marks.columns.stream().map(BlockColumn::new).toList();
            this.stepTime = marks.stepTime.map(BlockColumn::new);
            this.last = new double[marks.columns.size()];
        }

        /// Whether a step begins with this record. The first record begins one.
        boolean at(Columns rows, int row) {
            boolean changed = !begun;
            begun = true;
            for (int column = 0; column < last.length; column++) {
                double now = columns.get(column).at(rows, row);
                changed |= Double.compare(now, last[column]) != 0;
                last[column] = now;
            }
            if (stepTime.isPresent()) {
                double now = stepTime.get().at(rows, row);
                changed |= now < lastTime;
                lastTime = now;
            }
            return changed;
        }
    }
}
