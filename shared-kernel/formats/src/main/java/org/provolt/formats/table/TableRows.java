package org.provolt.formats.table;

import java.util.Optional;

/// The rows of a table below its heads, one after another, blank ones left out.
public interface TableRows extends AutoCloseable {

    /// Goes to the next row; false after the last and at a break.
    boolean next();

    /// How many cells the row has.
    int cells();

    /// A cell's number; `NaN` where it holds none.
    double number(int cell);

    /// A cell as text without blanks around it; empty where there is none.
    String text(int cell);

    /// Whether a number in this cell counts days, as workbooks store dates and times.
    default boolean countsDays(int cell) {
        return false;
    }

    /// Whether the row ends with the file instead of a line end, so that its last cell may have been cut.
    default boolean mayBeCut() {
        return false;
    }

    /// How many lines up to here hold NUL bytes, as an interrupted copy leaves them, and are left out.
    default long linesWithNul() {
        return 0;
    }

    /// Why the rows end before the table does, known once [#next] was false.
    Optional<String> brokenOff();

    @Override
    void close();
}
