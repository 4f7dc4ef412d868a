package org.provolt.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// Columns of numbers of one length, in order, by name: a batch of records of an instrument. Immutable.
///
/// A `NaN` stands for a value that the instrument did not give; it never stands for one that could not be computed.
public final class Columns {

    private final SequencedMap<String, double[]> byName;
    private final int size;

    private Columns(SequencedMap<String, double[]> byName, int size) {
        this.byName = byName;
        this.size = size;
    }

    /// Takes the arrays as they are: whoever made them lets go of them.
    public static Columns of(Map<String, double[]> columns) {
        int size = columns.isEmpty() ? 0 : columns.values().iterator().next().length;
        for (Map.Entry<String, double[]> column : columns.entrySet()) {
            if (column.getValue().length != size) {
                throw Refused.malformed(
                        "columns-of-unequal-length",
                        "Column " + column.getKey() + " has " + column.getValue().length + " values, others have "
                                + size + ".");
            }
        }
        return new Columns(new LinkedHashMap<>(columns), size);
    }

    /// Number of records.
    public int size() {
        return size;
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(byName.sequencedKeySet());
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }

    /// A copy of one column; [#at] reads single values without copying.
    public double[] column(String name) {
        return existing(name).clone();
    }

    public double at(String name, int row) {
        return existing(name)[row];
    }

    /// One column to be looked at row by row, without copying; empty where there is none of this name.
    public Optional<Column> look(String name) {
        return Optional.ofNullable(byName.get(name)).map(Column::new);
    }

    /// A look at one column.
    public static final class Column {

        private final double[] values;

        private Column(double[] values) {
            this.values = values;
        }

        public double at(int row) {
            return values[row];
        }
    }

    /// Rows `from` (included) to `to` (excluded).
    public Columns rows(int from, int to) {
        LinkedHashMap<String, double[]> part = new LinkedHashMap<>();
        byName.forEach((name, values) -> part.put(name, Arrays.copyOfRange(values, from, to)));
        return new Columns(part, to - from);
    }

    private double[] existing(String name) {
        double[] values = byName.get(name);
        if (values == null) {
            throw new IllegalArgumentException("no column " + name);
        }
        return values;
    }

    /// Equal when names, order and every value's bits are.
    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Columns that) || size != that.size) {
            return false;
        }
        List<String> names = new ArrayList<>(byName.keySet());
        return names.equals(new ArrayList<>(that.byName.keySet()))
                && names.stream().allMatch(name -> Arrays.equals(existing(name), that.existing(name)));
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Map.Entry<String, double[]> column : byName.entrySet()) {
            hash = 31 * hash + column.getKey().hashCode() + Arrays.hashCode(column.getValue());
        }
        return hash;
    }

    @Override
    public String toString() {
        return "Columns" + byName.keySet() + " × " + size;
    }
}
