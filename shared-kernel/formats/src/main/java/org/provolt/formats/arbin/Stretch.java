package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.Row;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Records of a table that stand in order, one at hand.
final class Stretch {

    private final Cursor cursor;
    private int left;
    private @Nullable Row row;

    Stretch(Cursor cursor, int from, int to) throws IOException {
        this.cursor = cursor;
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
        row = left-- > 0 ? cursor.getNextRow() : null;
    }
}
