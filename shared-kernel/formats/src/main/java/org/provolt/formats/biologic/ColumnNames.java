package org.provolt.formats.biologic;

import java.util.HashMap;
import java.util.Map;

/// Keeps apart columns of one name: the second `Ewe/V` becomes `Ewe/V 2`.
final class ColumnNames {

    private final Map<String, Integer> seen = new HashMap<>();

    String unique(String name) {
        int times = seen.merge(name, 1, Integer::sum);
        return times == 1 ? name : unique(name + " " + times);
    }
}
