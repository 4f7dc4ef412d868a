package org.provolt.formats.table;

import org.provolt.formats.reading.Derivation;
import org.provolt.formats.reading.Repairs;
import org.provolt.kernel.Columns;

/// The current, positive while charging, of a table with a column of states: where the state says discharge, a current
/// written without its sign gets one. Anything else stays as it is written.
final class SignedCurrent implements Derivation {

    private final Flow flow;
    private final Repairs repairs;
    private long rowsSeen;
    private boolean unsigned;

    SignedCurrent(Flow flow, Repairs repairs) {
        this.flow = flow;
        this.repairs = repairs;
    }

    @Override
    public double[] derive(Columns rows) {
        double[] ampere = rows.column(flow.current());
        double[] codes = flow.state().map(rows::column).orElseGet(() -> new double[ampere.length]);
        for (int row = 0; row < ampere.length; row++) {
            int told = flow.state().isPresent() ? flow.states().direction(codes[row]) : 0;
            ampere[row] = signed(ampere[row] * flow.factor(), told);
            rowsSeen++;
        }
        return ampere;
    }

    private double signed(double written, int told) {
        if (told < 0 && written > 0) {
            unsigned = true;
            repairs.note(
                    "unsigned-current",
                    () -> "A current that discharges, as " + flow.state().orElse("the state")
                            + " says, is written without its sign: made negative.",
                    rowsSeen);
            return -written;
        }
        if (told == 0 && written > 0 && unsigned) {
            repairs.note(
                    "direction-not-told",
                    () -> "A current flows where " + flow.state().orElse("the state")
                            + " tells no direction, in a file that writes currents without sign: left positive.",
                    rowsSeen);
        }
        return written;
    }
}
