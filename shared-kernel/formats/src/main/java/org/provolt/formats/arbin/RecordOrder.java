package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.provolt.kernel.Refused;

/// Where the stretches of a table begin within which the records are in the order of their numbers; a database can
/// store them otherwise.
///
/// @param starts the place of each stretch's first record in the table
/// @param rows   how many records there are
record RecordOrder(List<Integer> starts, int rows) {

    static final String NUMBER = "Data_Point";
    static final String TEST = "Test_ID";

    /// Each costs a place in the table.
    private static final int MOST_STRETCHES = 500;

    RecordOrder {
        starts = List.copyOf(starts);
    }

    static RecordOrder of(AccessFile database) {
        List<String> columns = database.columns(ArbinDatabase.RECORDS);
        if (!columns.contains(NUMBER) || !columns.contains(TEST)) {
            return new RecordOrder(List.of(0), Integer.MAX_VALUE);
        }
        return AccessFile.readable(() -> of(database.cursor(ArbinDatabase.RECORDS)));
    }

    private static RecordOrder of(Cursor cursor) throws java.io.IOException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double last = Double.NEGATIVE_INFINITY;
        double test = Double.NaN;
        int rows = 0;
        for (Row row = cursor.getNextRow(Set.of(NUMBER, TEST));
                row != null;
                row = cursor.getNextRow(Set.of(NUMBER, TEST))) {
            double now = AccessRows.number(row.get(NUMBER));
            double id = AccessRows.number(row.get(TEST));
            if (rows > 0 && Double.compare(id, test) != 0) {
                throw Refused.malformed(
                        "several-tests", "The database holds the records of several tests; export them one by one.");
            }
            if (now < last) {
                starts.add(rows);
            }
            if (starts.size() > MOST_STRETCHES) {
                throw Refused.malformed(
                        "res-records-out-of-order",
                        "The records' numbers fall more than " + MOST_STRETCHES + " times.");
            }
            last = now;
            test = id;
            rows++;
        }
        return new RecordOrder(starts, rows);
    }

    /// The place behind a stretch.
    int end(int stretch) {
        return stretch + 1 == starts.size() ? rows : starts.get(stretch + 1);
    }
}
