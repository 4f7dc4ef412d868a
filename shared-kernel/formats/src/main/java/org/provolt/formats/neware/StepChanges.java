package org.provolt.formats.neware;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.provolt.formats.reading.BlockColumn;
import org.provolt.kernel.Columns;

/// Tells where the next step of the protocol begins: one of these columns changed, or the step's clock fell. Sees every
/// record once, in order.
final class StepChanges {

    private final List<BlockColumn> columns;
    private final Optional<BlockColumn> stepTime;
    private final double[] last;
    private double lastTime = Double.NaN;
    private boolean begun;

    /// @param names of the file's columns
    StepChanges(List<String> names) {
        Stream<String> watched = names.contains(NewareColumn.STEP_NUMBER)
                ? Stream.of(NewareColumn.STEP_NUMBER)
                : Stream.of(NewareColumn.STEP_INDEX, NewareColumn.STEP_TYPE, NewareColumn.STEP_CHANGES)
                        .filter(names::contains);
        this.columns = watched.map(BlockColumn::new).toList();
        this.stepTime = Optional.of(NewareColumn.STEP_TIME)
                .filter(names::contains)
                .filter(it -> !names.contains(NewareColumn.STEP_NUMBER))
                .map(BlockColumn::new);
        this.last = new double[columns.size()];
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
