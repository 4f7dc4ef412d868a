package org.provolt.formats.table;

/// How one column becomes one of BDF's.
///
/// @param head   of the column
/// @param bdf    BDF's machine name, or any other name that it shall have
/// @param factor BDF's value = the column's × factor, times once they are seconds
/// @param kind   what its cells hold
public record ColumnRule(Head head, String bdf, double factor, CellKind kind) {

    /// What the cells of a column hold.
    public enum CellKind {
        NUMBER,
        /// A span such as `hh:mm:ss`, read as seconds.
        TIME_SPAN,
        /// A date with a time, the year first; read as seconds since 1970 began by that clock.
        CLOCK_YEAR_FIRST,
        /// The same, the month first.
        CLOCK_MONTH_FIRST,
        /// The same, the day first.
        CLOCK_DAY_FIRST
    }

    CellReader reader() {
        return switch (kind) {
            case NUMBER -> CellReader.NUMBER;
            case TIME_SPAN -> CellReader.DURATION;
            case CLOCK_YEAR_FIRST -> CellReader.clock(DateOrder.YEAR_FIRST);
            case CLOCK_MONTH_FIRST -> CellReader.clock(DateOrder.MONTH_FIRST);
            case CLOCK_DAY_FIRST -> CellReader.clock(DateOrder.DAY_FIRST);
        };
    }

    boolean isClock() {
        return switch (kind) {
            case NUMBER, TIME_SPAN -> false;
            case CLOCK_YEAR_FIRST, CLOCK_MONTH_FIRST, CLOCK_DAY_FIRST -> true;
        };
    }
}
