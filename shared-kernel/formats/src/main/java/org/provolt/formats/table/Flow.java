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

    /// What the states of a block say: 1 charging, -1 discharging, 0 nothing.
    double[] told(Columns rows) {
        double[] told = state.map(rows::column).orElseGet(() -> new double[rows.size()]);
        if (state.isPresent()) {
            for (int row = 0; row < told.length; row++) {
                told[row] = states.direction(told[row]);
            }
        }
        return told;
    }
}
