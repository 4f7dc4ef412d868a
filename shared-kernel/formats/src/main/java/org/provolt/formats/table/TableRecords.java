package org.provolt.formats.table;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.RowBlock;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Columns;

/// The records of a table, up to its end or the first row that is none.
///
/// A few rows that cannot be read are left out where the records go on behind them, at no earlier time than they had
/// reached: another table below would not.
final class TableRecords implements VendorRows {

    private static final int MOST_UNREADABLE = 10;

    private final TableRows rows;
    private final List<TableColumn> columns;
    private final List<String> names;
    private final TableColumn leading;
    private final int leadingAt;
    private final CutCell cut;
    private final Repairs repairs;
    private long rowsRead;
    private double lastLeads = Double.NaN;
    private long unreadable;
    private long linesWithNul;
    private boolean ended;
    private Optional<Truncation> truncation = Optional.empty();

    /// @param leading the column without which a row is no record
    TableRecords(TableRows rows, List<TableColumn> columns, TableColumn leading, CutCell cut, Repairs repairs) {
        this.rows = rows;
        this.columns = List.copyOf(columns);
        this.names = columns.stream().map(TableColumn::name).toList();
        this.leading = leading;
        this.leadingAt = this.columns.indexOf(leading);
        this.cut = cut;
        this.repairs = repairs;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Columns> next() {
        RowBlock block = new RowBlock(names);
        while (!ended && !block.isFull()) {
            ended = !rows.next();
            noteNul();
            if (ended) {
                rows.brokenOff().or(this::unreadableRow).ifPresent(this::breakOff);
            } else {
                read(block);
            }
        }
        return block.columns();
    }

    private void noteNul() {
        for (long all = rows.linesWithNul(); linesWithNul < all; linesWithNul++) {
            repairs.noteNul(rowsRead);
        }
    }

    private void read(RowBlock block) {
        double leads = leading.reader().read(rows, leading.cell());
        if (Double.isNaN(leads)) {
            if (rows.text(leading.cell()).equals(leading.name())) {
                repairs.note("repeated-heads", "The column heads stand between the records again: left out.", rowsRead);
            } else if (++unreadable > MOST_UNREADABLE || rowsRead == 0) {
                breakOff(unreadableRow().orElseThrow());
            }
        } else if (unreadable > 0 && leads < lastLeads) {
            breakOff(unreadableRow().orElseThrow());
        } else if (cut.isCut(rows)) {
            breakOff("The file ends within record " + rowsRead + ".");
        } else {
            take(block, leads);
        }
    }

    private Optional<String> unreadableRow() {
        return unreadable == 0
                ? Optional.empty()
                : Optional.of("The row of record " + rowsRead + " has no readable " + leading.name() + ".");
    }

    private void take(RowBlock block, double leads) {
        for (; unreadable > 0; unreadable--) {
            repairs.note(
                    "row-unreadable",
                    "A row has no readable " + leading.name() + ", and records go on behind it: left out.",
                    rowsRead);
        }
        lastLeads = leads;
        for (int column = 0; column < columns.size(); column++) {
            TableColumn told = columns.get(column);
            double value = column == leadingAt ? leads : told.reader().read(rows, told.cell());
            if (Double.isNaN(value)) {
                noteUnreadable(told);
            }
            block.set(column, value);
        }
        block.endRow();
        rowsRead++;
    }

    private void noteUnreadable(TableColumn column) {
        String text = rows.text(column.cell());
        if (!Absent.is(text)) {
            String shown = text.length() > 40 ? text.substring(0, 40) + "..." : text;
            repairs.note(
                    "unreadable-cell",
                    "\"" + shown + "\" in " + column.name() + " is no number: taken as not given.",
                    rowsRead);
        }
    }

    private void breakOff(String sentence) {
        ended = true;
        truncation = Optional.of(new Truncation(rowsRead, Optional.empty(), sentence));
    }

    @Override
    public Optional<Truncation> truncation() {
        return truncation;
    }

    @Override
    public void close() {
        rows.close();
    }
}
