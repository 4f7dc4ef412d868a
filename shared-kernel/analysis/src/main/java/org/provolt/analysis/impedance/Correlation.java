package org.provolt.analysis.impedance;

import java.util.List;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// How the errors of a fit's parameters go together, from −1 to 1.
///
/// @param names of the parameters
/// @param rows  one for each parameter, with one coefficient for each; 0 where one of the two is held at a bound
public record Correlation(List<String> names, List<List<Double>> rows) {
    public Correlation {
        names = List.copyOf(names);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// Absent (`at-bound`) where one of the two is held at a bound.
    public Measured between(String one, String other) {
        int row = place(one);
        int column = place(other);
        boolean held = rows.get(row).get(row) == 0 || rows.get(column).get(column) == 0;
        return held
                ? Measured.absent(Reason.AT_BOUND)
                : Measured.of(rows.get(row).get(column));
    }

    private int place(String name) {
        int place = names.indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException("no parameter " + name + " among " + names);
        }
        return place;
    }
}
