package org.provolt.formats.reading;

import org.provolt.kernel.Columns;

/// One column of whichever block is at hand: looked up once a block, read value by value.
public final class BlockColumn {

    private final String name;
    private Columns block = Columns.of(java.util.Map.of());
    private double[] values = {};

    public BlockColumn(String name) {
        this.name = name;
    }

    /// The value in a row of a block that is read row after row.
    @SuppressWarnings("ReferenceEquality") // the same block, not an equal one
    public double at(Columns rows, int row) {
        if (rows != block) {
            values = rows.column(name);
            block = rows;
        }
        return values[row];
    }
}
