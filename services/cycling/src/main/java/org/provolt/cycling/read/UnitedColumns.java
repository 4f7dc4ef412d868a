package org.provolt.cycling.read;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.provolt.cycling.domain.BatchRules;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// The columns of several blocks as one table: those that every record has, then all others in the order in which they
/// were first seen, and the record's index in its series. A value that a block does not have is NaN.
record UnitedColumns(List<String> names) {

    static UnitedColumns of(List<SeriesView> series) {
        LinkedHashSet<String> names = new LinkedHashSet<>(BatchRules.REQUIRED);
        series.forEach(view -> names.addAll(view.columnNames));
        names.remove(Bdf.RECORD_INDEX);
        names.addLast(Bdf.RECORD_INDEX);
        return new UnitedColumns(List.copyOf(names));
    }

    Columns none() {
        Map<String, double[]> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, new double[0]));
        return Columns.of(columns);
    }

    Columns of(StoredBlock block) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        names.forEach(name -> columns.put(name, column(block, name)));
        return Columns.of(columns);
    }

    private static double[] column(StoredBlock block, String name) {
        double[] values = new double[block.columns().size()];
        if (name.equals(Bdf.RECORD_INDEX)) {
            Arrays.setAll(values, row -> block.firstRecordIndex() + row);
            return values;
        }
        if (block.columns().has(name)) {
            return block.columns().column(name);
        }
        Arrays.fill(values, Double.NaN);
        return values;
    }
}
