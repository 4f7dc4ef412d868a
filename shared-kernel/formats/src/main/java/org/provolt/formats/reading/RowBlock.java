package org.provolt.formats.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.provolt.formats.RecordBlock;
import org.provolt.kernel.Columns;

/// A block of records while it fills, row by row.
public final class RowBlock {

    private final List<String> names;
    private final double[][] values;
    private int rows;

    public RowBlock(List<String> names) {
        this.names = names;
        this.values = new double[names.size()][RecordBlock.MOST_ROWS];
    }

    public boolean isFull() {
        return rows == RecordBlock.MOST_ROWS;
    }

    /// Sets a value of the row that [#endRow] will end.
    public void set(int column, double value) {
        values[column][rows] = value;
    }

    public void endRow() {
        rows++;
    }

    public int rows() {
        return rows;
    }

    /// The rows that were ended, or empty without any.
    public Optional<Columns> columns() {
        if (rows == 0) {
            return Optional.empty();
        }
        Map<String, double[]> columns = new LinkedHashMap<>();
        for (int column = 0; column < values.length; column++) {
            columns.put(names.get(column), Arrays.copyOf(values[column], rows));
        }
        return Optional.of(Columns.of(columns));
    }
}
