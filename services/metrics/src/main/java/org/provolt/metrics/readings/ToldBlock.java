package org.provolt.metrics.readings;

import java.sql.SQLException;
import org.provolt.metrics.store.Row;

/// A block of readings, and who told it.
///
/// @param part ten minutes of the clock
/// @param by   as [ReadingFiles] names tellers
record ToldBlock(long part, PartReadings readings, String by) {

    static ToldBlock of(Row row) throws SQLException {
        return new ToldBlock(
                row.number("part"), PartReadings.of(row.bytes("content"), row.yes("volt")), row.text("told_by"));
    }
}
