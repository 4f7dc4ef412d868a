package org.provolt.formats.table;

import java.util.Optional;
import org.provolt.kernel.Columns;

/// The current of a table's records and the direction in which it flows.
///
/// Some instruments write the current without its sign; then the record's state tells it.
///
/// @param current the vendor's column
/// @param factor  ampere / its unit
/// @param state   the column of the record's state, if there is one
/// @param states  what it says
record Flow(String current, double factor, Optional<String> state, States states) {

    /// 1 while charging, -1 while discharging, 0 at rest.
    int direction(Columns rows, int row) {
        int told = told(rows, row);
        return told != 0 ? told : (int) Math.signum(rows.at(current, row));
    }

    /// What the state alone says.
    int told(Columns rows, int row) {
        return state.map(column -> states.direction(rows.at(column, row))).orElse(0);
    }

    double ampere(Columns rows, int row) {
        return rows.at(current, row) * factor;
    }
}
