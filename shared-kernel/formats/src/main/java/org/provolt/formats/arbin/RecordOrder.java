package org.provolt.formats.arbin;

import com.healthmarketscience.jackcess.Cursor;
import com.healthmarketscience.jackcess.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.provolt.kernel.Refused;

/// Where the stretches of a table begin within which the records are in the order of their numbers; a database can
/// store them otherwise.
///
/// @param test   the one whose records are meant, of several; empty where there is but one
/// @param starts the place of each stretch's first record in the table
/// @param rows   how many records there are, of all tests
/// @param ofOthers how many of them are of other tests
record RecordOrder(OptionalInt test, List<Integer> starts, int rows, long ofOthers) {

    static final String NUMBER = "Data_Point";
    static final String TEST = "Test_ID";

    /// Each costs a place in the table.
    private static final int MOST_STRETCHES = 500;

    RecordOrder {
        starts = List.copyOf(starts);
    }

    /// @param asked the number of a test; empty where nobody names one
    static RecordOrder of(AccessFile database, OptionalInt asked) {
        List<String> columns = database.columns(ArbinDatabase.RECORDS);
        if (!columns.contains(NUMBER) || !columns.contains(TEST)) {
            return new RecordOrder(OptionalInt.empty(), List.of(0), Integer.MAX_VALUE, 0);
        }
        TestsTold tests = new TestsTold();
        RecordOrder order = AccessFile.readable(() -> of(database.cursor(ArbinDatabase.RECORDS), tests, asked));
        if (asked.isPresent() && !tests.hold(asked.getAsInt())) {
            throw Refused.malformed(
                    "unknown-test",
                    "The database holds no records of test " + asked.getAsInt() + ", but of " + tests.list(database)
                            + ".");
        }
        if (asked.isEmpty() && tests.areSeveral()) {
            throw Refused.malformed(
                    "several-tests",
                    "The database holds the records of several tests, and an import is of one: " + tests.list(database)
                            + ". Say which one belongs to the run, by its number in the field test; each run's import names its own.");
        }
        if (order.starts().size() > MOST_STRETCHES) {
            throw Refused.malformed(
                    "res-records-out-of-order", "The records' numbers fall more than " + MOST_STRETCHES + " times.");
        }
        return order;
    }

    private static RecordOrder of(Cursor cursor, TestsTold tests, OptionalInt asked) throws java.io.IOException {
        List<Integer> starts = new ArrayList<>(List.of(0));
        double last = Double.NEGATIVE_INFINITY;
        int rows = 0;
        long ofOthers = 0;
        for (Row row = cursor.getNextRow(Set.of(NUMBER, TEST));
                row != null;
                row = cursor.getNextRow(Set.of(NUMBER, TEST))) {
            double now = AccessRows.number(row.get(NUMBER));
            tests.see(AccessRows.number(row.get(TEST)));
            if (!isOf(row, asked)) {
                ofOthers++;
            } else {
                if (now < last && starts.size() <= MOST_STRETCHES) {
                    starts.add(rows);
                }
                last = now;
            }
            rows++;
        }
        return new RecordOrder(asked, starts, rows, ofOthers);
    }

    /// Whether a record is of a test, or none is asked for.
    static boolean isOf(Row row, OptionalInt test) {
        return test.isEmpty() || AccessRows.number(row.get(TEST)) == test.getAsInt();
    }

    /// The place behind a stretch.
    int end(int stretch) {
        return stretch + 1 == starts.size() ? rows : starts.get(stretch + 1);
    }
}
