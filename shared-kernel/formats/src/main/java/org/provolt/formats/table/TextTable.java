package org.provolt.formats.table;

import java.nio.charset.Charset;
import java.util.Optional;
import org.provolt.formats.reading.LineBytes;

/// A delimited text below its heads.
final class TextTable implements TableRows {

    private final LineBytes lines;
    private final Charset charset;
    private final NumberStyle numbers;
    private final CellBounds bounds;
    private long linesWithNul;
    private Optional<String> brokenOff = Optional.empty();

    /// @param lines the first row is next
    TextTable(LineBytes lines, Charset charset, char delimiter, NumberStyle numbers) {
        this.lines = lines;
        this.charset = charset;
        this.numbers = numbers;
        this.bounds = new CellBounds(delimiter);
    }

    @Override
    public boolean next() {
        while (lines.next()) {
            bounds.split(lines.bytes(), lines.start(), lines.end());
            if (lines.holdsNul()) {
                linesWithNul++;
            } else if (!isBlank()) {
                return true;
            }
        }
        if (lines.tooLong()) {
            brokenOff = Optional.of("A line has more than " + LineBytes.LONGEST_LINE + " characters.");
        }
        return false;
    }

    private boolean isBlank() {
        byte[] bytes = lines.bytes();
        for (int cell = 0; cell < bounds.cells(); cell++) {
            for (int at = bounds.start(cell); at < bounds.end(cell); at++) {
                if (bytes[at] > ' ' || bytes[at] < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public int cells() {
        return bounds.cells();
    }

    @Override
    public double number(int cell) {
        return cell < bounds.cells() ? numbers.parse(lines.bytes(), bounds.start(cell), bounds.end(cell)) : Double.NaN;
    }

    @Override
    public String text(int cell) {
        if (cell >= bounds.cells()) {
            return "";
        }
        int start = bounds.start(cell);
        return new String(lines.bytes(), start, bounds.end(cell) - start, charset)
                .replace("\"\"", "\"")
                .strip();
    }

    @Override
    public boolean mayBeCut() {
        return !lines.hadEnd();
    }

    @Override
    public long linesWithNul() {
        return linesWithNul;
    }

    @Override
    public Optional<String> brokenOff() {
        return brokenOff;
    }

    @Override
    public void close() {
        lines.close();
    }
}
