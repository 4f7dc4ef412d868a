package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.Row;
import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Records of a table that stand in order, one at hand.
final class Stretch {

    private final Cursor cursor;
    private final OptionalInt test;
    private int left;
    private @Nullable Row row;

    /// @param test the one whose records are meant; those of others are passed over
    Stretch(Cursor cursor, OptionalInt test, int from, int to) throws IOException {
        this.cursor = cursor;
        this.test = test;
        this.left = to - from;
        cursor.moveNextRows(from);
        advance();
    }

    /// Null behind the last.
    @Nullable
    Row row() {
        return row;
    }

    double number() {
        return row == null ? Double.NaN : AccessRows.number(row.get(RecordOrder.NUMBER));
    }

    void advance() throws IOException {
        do {
            row = left-- > 0 ? cursor.getNextRow() : null;
        } while (row != null && !RecordOrder.isOf(row, test));
    }
}
