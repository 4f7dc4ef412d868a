package org.provolt.formats.table;

/// Reads the cells of one column as numbers.
@FunctionalInterface
public interface CellReader {

    double SECONDS_PER_DAY = 86_400;

    /// Days from the beginning of workbooks' and OLE's count, 1899-12-30, to 1970.
    double DAYS_BEFORE_1970 = 25_569;

    /// The cell's number; `NaN` where it holds none.
    double read(TableRows rows, int cell);

    CellReader NUMBER = TableRows::number;

    /// A time span in seconds; a bare number stays as it is.
    CellReader DURATION = (rows, cell) -> {
        double number = rows.number(cell);
        if (Double.isNaN(number)) {
            return DurationText.seconds(rows.text(cell));
        }
        return rows.countsDays(cell) ? number * SECONDS_PER_DAY : number;
    };

    /// A wall clock, in seconds since 1970 began by it; a bare number counts days as OLE does.
    static CellReader clock(DateOrder order) {
        return (rows, cell) -> {
            double days = rows.number(cell);
            return Double.isNaN(days) ? ClockText.seconds(rows.text(cell), order) : fromDays(days);
        };
    }

    /// Milliseconds is what a count of days can tell.
    static double fromDays(double days) {
        return Math.rint((days - DAYS_BEFORE_1970) * SECONDS_PER_DAY * 1e3) / 1e3;
    }

    static CellReader state(States states) {
        return (rows, cell) -> states.code(rows.text(cell));
    }
}
