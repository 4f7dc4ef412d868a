package org.provolt.formats.biologic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.Truncation;
import org.provolt.formats.RecordBlock;
import org.provolt.formats.reading.Repairs;
import org.provolt.formats.reading.VendorRows;
import org.provolt.kernel.Columns;

/// The records of an `.mpt`, up to the first line that is none.
final class MptRows implements VendorRows {

    private final MptLines lines;
    private final List<String> names;
    private final int timeColumn;
    private final MptClock clock;
    private final Repairs repairs;
    private long rowsRead;
    private String[] lastCells = {};
    private Optional<Truncation> truncation = Optional.empty();

    MptRows(MptLines lines, MptHead head, Repairs repairs) {
        this.lines = lines;
        this.names = head.columns();
        this.timeColumn = names.indexOf(MptHead.TIME);
        this.clock = new MptClock(head.startedAt(), repairs);
        this.repairs = repairs;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Optional<Columns> next() {
        double[][] values = new double[names.size()][RecordBlock.MOST_ROWS];
        int rows = 0;
        while (rows < RecordBlock.MOST_ROWS && truncation.isEmpty()) {
            Optional<String[]> cells = cells();
            if (cells.isEmpty()) {
                break;
            }
            parse(cells.get(), values, rows++);
        }
        return rows == 0 ? Optional.empty() : Optional.of(columns(values, rows));
    }

    /// The cells of the next record, or empty at the end or at a break.
    private Optional<String[]> cells() {
        Optional<String> line = lines.next();
        while (line.isPresent() && isLeftOut(line.get())) {
            line = lines.next();
        }
        if (line.isEmpty()) {
            return Optional.empty();
        }
        String[] cells = line.get().stripTrailing().split("\t", names.size() + 1);
        Optional<String> broken = broken(cells);
        broken.ifPresent(what -> truncation = Optional.of(new Truncation(rowsRead, Optional.empty(), what)));
        return broken.isPresent() ? Optional.empty() : Optional.of(cells);
    }

    private boolean isLeftOut(String line) {
        boolean nul = line.indexOf('\0') >= 0;
        if (nul) {
            repairs.noteNul(rowsRead);
        }
        return nul || line.isBlank();
    }

    private Optional<String> broken(String[] cells) {
        if (cells.length < names.size() && lines.lastHadNoEnd()) {
            return Optional.of("The file ends within record " + rowsRead + ".");
        }
        if (timeColumn >= 0 && (timeColumn >= cells.length || Double.isNaN(clock.seconds(cells[timeColumn])))) {
            return Optional.of("The line of record " + rowsRead + " has no readable time.");
        }
        if (lines.lastHadNoEnd() && lastCells.length > 0 && MptNumber.shorter(cells, lastCells)) {
            return Optional.of("The file ends within the last number of record " + rowsRead + ".");
        }
        return Optional.empty();
    }

    private void parse(String[] cells, double[][] values, int row) {
        noteRagged(cells.length);
        for (int column = 0; column < names.size(); column++) {
            values[column][row] = column < cells.length ? value(cells[column], column) : Double.NaN;
        }
        lastCells = cells;
        rowsRead++;
    }

    private void noteRagged(int cells) {
        if (cells != names.size()) {
            repairs.note(
                    cells < names.size() ? "cells-missing" : "cells-beyond-heads",
                    () -> "A line has " + cells + " cells below " + names.size()
                            + " heads: what is missing is not given, what is beyond is left out.",
                    rowsRead);
        }
    }

    private double value(String cell, int column) {
        double value = column == timeColumn ? clock.seconds(cell) : MptNumber.parse(cell);
        if (Double.isNaN(value) && !cell.isBlank()) {
            repairs.note(
                    "unreadable-cell",
                    () -> "\"" + cell.strip() + "\" in " + names.get(column) + " is no number: taken as not given.",
                    rowsRead);
        }
        return value;
    }

    private Columns columns(double[][] values, int rows) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int column = 0; column < values.length; column++) {
            columns.put(names.get(column), java.util.Arrays.copyOf(values[column], rows));
        }
        return Columns.of(columns);
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
