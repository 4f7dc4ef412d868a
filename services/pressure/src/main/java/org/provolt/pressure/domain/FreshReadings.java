package org.provolt.pressure.domain;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;
import org.provolt.kernel.Refused;

/// What of a message's readings its teller, a file or the live load cell, did not tell before. A load cell has one
/// reading at a moment: the same again is left out, another at the same moment is refused as `conflicting-readings`,
/// whoever tells it. What another told is kept of both, so that it stays when one of them is taken back.
public final class FreshReadings {

    private final Columns columns;
    private final String value;
    private final Integer[] order;
    private final double[] second;
    private final BitSet known = new BitSet();

    /// @param columns as [ReadingRules] lets them in
    public FreshReadings(Columns columns) {
        this.columns = columns;
        this.value = ReadingRules.valueColumn(columns);
        this.order = IntStream.range(0, columns.size())
                .boxed()
                .sorted(Comparator.comparingDouble(row -> columns.at(Bdf.UNIX_TIME, row)))
                .toArray(Integer[]::new);
        this.second = Arrays.stream(order)
                .mapToDouble(row -> columns.at(Bdf.UNIX_TIME, row))
                .toArray();
        for (int place = 1; place < second.length; place++) {
            if (second[place] == second[place - 1]) {
                requireSame(place, value, columns.at(value, order[place - 1]));
                known.set(place);
            }
        }
    }

    public double firstSecond() {
        return second[0];
    }

    public double lastSecond() {
        return second[second.length - 1];
    }

    /// Their times, rising.
    public double[] seconds() {
        return second.clone();
    }

    /// Holds a reading that is there against them.
    ///
    /// @param column      the quantity that was read
    /// @param sameTeller  whether whoever tells these told it
    public void know(double at, String column, double there, boolean sameTeller) {
        int place = Arrays.binarySearch(second, at);
        if (place >= 0) {
            requireSame(place, column, there);
        }
        if (place >= 0 && sameTeller) {
            for (int same = place; same >= 0 && second[same] == at; same--) {
                known.set(same);
            }
            for (int same = place; same < second.length && second[same] == at; same++) {
                known.set(same);
            }
        }
    }

    /// Those that it did not tell before, in order of time; empty where all are.
    public Optional<Columns> left() {
        int[] rows = IntStream.range(0, order.length)
                .filter(place -> !known.get(place))
                .map(place -> order[place])
                .toArray();
        if (rows.length == 0) {
            return Optional.empty();
        }
        Map<String, double[]> left = new LinkedHashMap<>();
        columns.names()
                .forEach(name -> left.put(
                        name,
                        Arrays.stream(rows)
                                .mapToDouble(row -> columns.at(name, row))
                                .toArray()));
        return Optional.of(Columns.of(left));
    }

    private void requireSame(int place, String column, double there) {
        double now = columns.at(value, order[place]);
        if (!column.equals(value) || now != there) {
            throw Refused.conflict(
                    "conflicting-readings",
                    "The reading at " + Bdf.UNIX_TIME + " " + second[place] + " is there already with " + column + " "
                            + there + ", not " + value + " " + now + ".");
        }
    }
}
