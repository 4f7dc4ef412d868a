package org.provolt.cycling.domain;

import java.util.List;
import java.util.TreeMap;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.kernel.Refused;

/// Which columns of an instrument's files were ever said to be load cells, and which of these versions stand.
final class LoadCellVersions {

    private final TreeMap<Integer, List<LoadCellsMapped.Column>> standing = new TreeMap<>();
    private int newest;

    void map(LoadCellsMapped mapped) {
        standing.put(mapped.version(), mapped.columns());
        newest = mapped.version();
    }

    void withdraw(int version) {
        standing.remove(version);
    }

    boolean isEmpty() {
        return newest == 0;
    }

    int next() {
        return newest + 1;
    }

    /// Refuses columns that the version in force has already.
    void requireAnother(List<LoadCellsMapped.Column> columns) {
        List<LoadCellsMapped.Column> inForce =
                standing.isEmpty() ? List.of() : standing.lastEntry().getValue();
        if (inForce.equals(columns)) {
            throw Refused.impossible("impossible-value", "/columns", "The load cells are mapped so already.");
        }
    }

    void requireStanding(int version) {
        if (version < 1 || version > newest) {
            throw Refused.unknown("unknown-version", "The instrument's load cells have no version " + version + ".");
        }
        if (!standing.containsKey(version)) {
            throw Refused.conflict(
                    "load-cells-withdrawn", "Version " + version + " of the load cells was taken back already.");
        }
    }
}
