package org.provolt.gateway.publishing;

import java.util.ArrayList;
import java.util.List;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// Parts records where complete ones meet ones without a time, a voltage or a current. Whoever receives a batch refuses
/// it as a whole: so one bad record takes none of its neighbours with it.
final class Completeness {

    private static final List<String> REQUIRED = List.of(Bdf.TEST_TIME, Bdf.VOLTAGE, Bdf.CURRENT);

    private Completeness() {}

    /// Rows `from` (included) to `to` (excluded), all of them complete or none.
    record Span(int from, int to) {}

    static List<Span> spans(Columns columns) {
        List<String> required = REQUIRED.stream().filter(columns::has).toList();
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int row = 1; row <= columns.size(); row++) {
            if (row == columns.size() || isComplete(columns, required, row) != isComplete(columns, required, row - 1)) {
                spans.add(new Span(from, row));
                from = row;
            }
        }
        return spans;
    }

    private static boolean isComplete(Columns columns, List<String> required, int row) {
        for (String name : required) {
            if (Double.isNaN(columns.at(name, row))) {
                return false;
            }
        }
        return true;
    }
}
