package org.provolt.formats.neware;

import java.util.Set;
import org.provolt.kernel.Columns;

/// What flowed in since the step began, positive while charging.
///
/// @param column where the file has it
/// @param signed whether it has its sign there
record StepCapacity(String column, boolean signed) {

    /// Step types that charge and that discharge; of others the current's sign tells.
    private static final Set<Integer> CHARGING = Set.of(1, 3, 7, 9, 18, 27);

    private static final Set<Integer> DISCHARGING = Set.of(2, 8, 10, 19, 20, 26);

    double at(Columns rows, int row) {
        double stored = rows.at(column, row);
        return signed ? stored : Math.abs(stored) * sign(rows, row);
    }

    private static double sign(Columns rows, int row) {
        int type = (int) rows.at(NewareColumn.STEP_TYPE, row);
        if (CHARGING.contains(type)) {
            return 1;
        }
        return DISCHARGING.contains(type) ? -1 : Math.signum(rows.at(NewareColumn.CURRENT, row));
    }
}
