package org.provolt.formats.workbook;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.table.Dialect;
import org.provolt.formats.table.Head;
import org.provolt.formats.table.TableRows;

/// A sheet that holds a vendor's records.
///
/// @param before rows before the heads, blank ones not counted
/// @param heads  of the columns, empty ones included
/// @param first  the test time of its first record as written, `NaN` where the dialect has none
record SheetHead(Workbook.Sheet sheet, int before, List<Head> heads, double first) {

    /// Finds the heads within the sheet's first rows.
    static Optional<SheetHead> find(Workbook workbook, Workbook.Sheet sheet, Dialect dialect) {
        try (TableRows rows = workbook.rows(sheet)) {
            for (int row = 0; row < FirstRows.MOST_ROWS && rows.next(); row++) {
                List<Head> heads = FirstRows.heads(rows);
                if (dialect.recognises(heads)) {
                    double first = rows.next() ? dialect.testTime(heads, rows) : Double.NaN;
                    return Optional.of(new SheetHead(sheet, row, heads, first));
                }
            }
            return Optional.empty();
        } catch (XmlStream.Broken noXml) {
            return Optional.empty();
        }
    }
}
