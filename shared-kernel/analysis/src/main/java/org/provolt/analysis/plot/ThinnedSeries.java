package org.provolt.analysis.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.provolt.analysis.Algorithm;
import org.provolt.kernel.Columns;

/// Fewer records for a plot, every one of them a record that is there.
///
/// The records are divided by their number into buckets of equal size; of each bucket the lowest and the highest value
/// of each watched column stay, besides the first and the last record of all. So no peak is lost, and a plot of the
/// watched columns is drawn as all records would be, as long as a bucket is narrower than a pixel. Where all records
/// fit they all stay. Streaming: holds the kept records and nothing else; blocks may be cut anywhere.
/// Alternative: largest-triangle-three-buckets, which looks smoother and loses extremes.
public final class ThinnedSeries {

    public static final Algorithm ALGORITHM = new Algorithm("thinned-series", 1);

    private static final int ENDS = 2;

    private final long total;
    private final int maxPoints;
    private final List<String> watched;
    private final long buckets;
    private final SortedMap<Long, Columns> kept = new TreeMap<>();
    private @Nullable BucketExtremes bucket;
    private long seen;

    /// @param total     records that will come
    /// @param maxPoints most records that may stay; at least two for the ends and two for each watched column
    /// @param watched   columns whose extremes are kept
    public ThinnedSeries(long total, int maxPoints, List<String> watched) {
        if (maxPoints < ENDS + 2 * watched.size()) {
            throw new IllegalArgumentException(maxPoints + " points cannot hold the extremes of " + watched);
        }
        this.total = total;
        this.maxPoints = maxPoints;
        this.watched = List.copyOf(watched);
        this.buckets = (maxPoints - ENDS) / (2L * watched.size());
    }

    /// Takes the next records, in order. Every block has the same columns.
    public void add(Columns block) {
        if (seen + block.size() > total) {
            throw new IllegalStateException("more records came than the " + total + " that were announced");
        }
        for (int row = 0; row < block.size(); row++, seen++) {
            if (total <= maxPoints || seen == 0 || seen == total - 1) {
                kept.put(seen, block.rows(row, row + 1));
            }
            if (total > maxPoints) {
                watch(block, row);
            }
        }
    }

    private void watch(Columns block, int row) {
        long place = seen * buckets / total;
        if (bucket == null || bucket.place() != place) {
            keepBucket();
            bucket = new BucketExtremes(place, watched);
        }
        bucket.take(seen, block, row);
    }

    private void keepBucket() {
        if (bucket != null) {
            kept.putAll(bucket.records());
        }
    }

    /// The records that stay, in order, with all their columns; empty where none came.
    public Columns records() {
        keepBucket();
        Map<String, double[]> columns = new LinkedHashMap<>();
        List<Columns> rows = new ArrayList<>(kept.values());
        if (!rows.isEmpty()) {
            rows.getFirst().names().forEach(name -> columns.put(name, column(rows, name)));
        }
        return Columns.of(columns);
    }

    private static double[] column(List<Columns> rows, String name) {
        return rows.stream().mapToDouble(row -> row.at(name, 0)).toArray();
    }
}
