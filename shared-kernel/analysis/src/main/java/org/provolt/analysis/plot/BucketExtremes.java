package org.provolt.analysis.plot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Columns;

/// The records with the lowest and the highest value of each watched column in one bucket; of equals the first.
final class BucketExtremes {

    private final long place;
    private final List<String> watched;
    private final @Nullable Extreme[] lowest;
    private final @Nullable Extreme[] highest;

    private record Extreme(long index, double value, Columns record) {}

    BucketExtremes(long place, List<String> watched) {
        this.place = place;
        this.watched = watched;
        this.lowest = new Extreme[watched.size()];
        this.highest = new Extreme[watched.size()];
    }

    long place() {
        return place;
    }

    void take(long index, Columns block, int row) {
        for (int each = 0; each < watched.size(); each++) {
            double value = block.at(watched.get(each), row);
            if (Double.isNaN(value)) {
                continue;
            }
            Extreme low = lowest[each];
            if (low == null || value < low.value()) {
                lowest[each] = new Extreme(index, value, block.rows(row, row + 1));
            }
            Extreme high = highest[each];
            if (high == null || value > high.value()) {
                highest[each] = new Extreme(index, value, block.rows(row, row + 1));
            }
        }
    }

    Map<Long, Columns> records() {
        Map<Long, Columns> records = new HashMap<>();
        for (@Nullable Extreme[] extremes : List.of(lowest, highest)) {
            for (@Nullable Extreme extreme : extremes) {
                if (extreme != null) {
                    records.put(extreme.index(), extreme.record());
                }
            }
        }
        return records;
    }
}
