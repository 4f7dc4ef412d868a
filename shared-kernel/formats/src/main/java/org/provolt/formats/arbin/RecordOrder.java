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
        TestsTold tests = new TestsTold();
        RecordOrder order = AccessFile.readable(() -> of(database.cursor(ArbinDatabase.RECORDS), tests));
        if (tests.areSeveral()) {
            throw Refused.malformed(
                    "several-tests",
                    "The database holds the records of several tests, and an import is of one: " + tests.list(database)
                            + ". Export each to a file of its own, from Arbin's program or by its Test_ID.");
        }
        if (order.starts().size() > MOST_STRETCHES) {
            throw Refused.malformed(
                    "res-records-out-of-order", "The records' numbers fall more than " + MOST_STRETCHES + " times.");
        }
        return order;
    }

    private static RecordOrder of(Cursor cursor, TestsTold tests) throws java.io.IOException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double last = Double.NEGATIVE_INFINITY;
        int rows = 0;
        for (Row row = cursor.getNextRow(Set.of(NUMBER, TEST));
                row != null;
                row = cursor.getNextRow(Set.of(NUMBER, TEST))) {
            double now = AccessRows.number(row.get(NUMBER));
            tests.see(AccessRows.number(row.get(TEST)));
            if (now < last && starts.size() <= MOST_STRETCHES) {
                starts.add(rows);
            }
            last = now;
            rows++;
        }
        return new RecordOrder(starts, rows);
    }

    /// The place behind a stretch.
    int end(int stretch) {
        return stretch + 1 == starts.size() ? rows : starts.get(stretch + 1);
    }
}
