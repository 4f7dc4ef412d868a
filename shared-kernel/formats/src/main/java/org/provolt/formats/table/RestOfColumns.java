package org.provolt.formats.table;

import java.util.Optional;

/// What becomes of a column that the vocabulary does not know.
record RestOfColumns(TableHeads heads) {

    sealed interface Fate {}

    /// Comes out under its own name.
    record Kept(String name, CellReader reader) implements Fate {}

    /// Cannot come out among numbers.
    record LeftOut(String reason) implements Fate {}

    /// Has neither a head nor a cell.
    record Nothing() implements Fate {}

    Fate of(Head head) {
        Sample sample = heads.sample();
        String name = heads.name(head);
        if (head.written().isEmpty() && sample.isEmpty(head.cell())) {
            return new Nothing();
        }
        if (heads.isDateNumber(head)) {
            return new Kept(name + " local/s", CellReader.clock(DateOrder.YEAR_FIRST));
        }
        if (heads.isDuration(head) && !heads.isDate(head)) {
            return new Kept(name, CellReader.DURATION);
        }
        if (sample.isNumeric(head.cell())) {
            return new Kept(name, CellReader.NUMBER);
        }
        if (heads.isDate(head)) {
            Optional<CellReader> clock = heads.clock(head);
            return clock.isPresent()
                    ? new Kept(name + " local/s", clock.get())
                    : new LeftOut("dates in which nobody can tell the month from the day");
        }
        return new LeftOut("holds words, not numbers");
    }
}
