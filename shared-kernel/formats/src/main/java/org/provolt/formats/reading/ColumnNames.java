package org.provolt.formats.reading;

import java.util.HashMap;
import java.util.Map;

/// Keeps apart columns of one name: the second `Ewe/V` becomes `Ewe/V 2`.
public final class ColumnNames {

    private final Map<String, Integer> seen = new HashMap<>();

    /// The name, or the name with a number.
    public String unique(String name) {
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : unique(name + " " + times);
    }
}
