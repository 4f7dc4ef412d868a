package org.provolt.formats.spectrum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.RowBlock;
import org.provolt.formats.reading.TextLines;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Columns;

/// The rows of a table in a text file: from where the lines stand, to the first line that is no row of numbers.
final class SpectrumRows implements VendorRows {

    private final TextLines lines;
    private final List<String> names;
    private final List<Integer> needed;
    private final Repairs repairs;
    private final Optional<NextTable> nextTable;
    private Optional<Cells> cells = Optional.empty();
    private Optional<Truncation> truncation = Optional.empty();
    private boolean ended;
    private long rowsRead;

    /// Where a file has several tables.
    @FunctionalInterface
    interface NextTable {

        /// Brings the lines to the first row of the next table of the same columns; false where there is none.
        boolean found(TextLines lines);
    }

    /// @param needed   places of the columns without whose numbers a line is no row
    SpectrumRows(TextLines lines, List<String> names, List<Integer> needed, Repairs repairs) {
        this(lines, names, needed, repairs, Optional.empty());
    }

    /// @param nextTable finds a further table behind the last row of one
    SpectrumRows(
            TextLines lines, List<String> names, List<Integer> needed, Repairs repairs, Optional<NextTable> nextTable) {
        this.nextTable = nextTable;
        this.lines = lines;
        this.names = List.copyOf(names);
        this.needed = List.copyOf(needed);
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
            line().ifPresentOrElse(line -> take(line, block), () -> ended = true);
        }
        return block.columns();
    }

    private Optional<String> line() {
        Optional<String> line = lines.next();
        while (line.isPresent() && isLeftOut(line.get())) {
            line = lines.next();
        }
        return line;
    }

    private boolean isLeftOut(String line) {
        boolean nul = line.indexOf('\0') >= 0;
        if (nul) {
            repairs.noteNul(rowsRead);
        }
        return nul || line.isBlank();
    }

    private void take(String line, RowBlock block) {
        Cells written = cells.orElseGet(() -> Cells.of(line));
        List<String> row = written.split(line);
        if (rowsRead == 0 && cells.isEmpty() && isCount(row)) {
            return;
        }
        cells = Optional.of(written);
        if (row.isEmpty() || Double.isNaN(written.number(row.getFirst()))) {
            ended = nextTable.map(next -> !next.found(lines)).orElse(true);
        } else if (row.size() < names.size() && isCut(row.size())) {
            ended = true;
            truncation = Optional.of(new Truncation(
                    rowsRead,
                    Optional.empty(),
                    "The line of row " + rowsRead + " has " + row.size() + " cells, not " + names.size() + "."));
        } else {
            fill(written, row, block);
        }
    }

    /// Some programs tell the number of points between the heads and the first of them.
    private boolean isCount(List<String> row) {
        return row.size() == 1 && names.size() > 1 && row.getFirst().matches("\\d{1,4}");
    }

    /// Whether what is missing matters: empty cells at a line's end do not.
    private boolean isCut(int cells) {
        return !lines.hadEnd() || needed.stream().anyMatch(column -> column >= cells);
    }

    private void fill(Cells written, List<String> row, RowBlock block) {
        List<Double> values = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            double value = column < row.size() ? written.number(row.get(column)) : Double.NaN;
            if (Double.isNaN(value) && needed.contains(column)) {
                repairs.note(
                        "unreadable-cell",
                        "\"" + row.get(column) + "\" in " + names.get(column) + " is no number: taken as not given.",
                        rowsRead);
            }
            values.add(value);
        }
        for (int column = 0; column < values.size(); column++) {
            block.set(column, values.get(column));
        }
        block.endRow();
        rowsRead++;
    }

    @Override
    public Optional<Truncation> truncation() {
        return truncation;
    }

    @Override
    public void close() {
        lines.close();
    }
}
