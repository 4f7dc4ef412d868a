package org.provolt.formats.reading;

import java.util.List;
import java.util.Optional;
import org.provolt.formats.EvidenceReport.RefusedColumn;

/// How one file's columns become records.
///
/// @param outputs     the columns that come out, in order
/// @param refused     the columns left out
/// @param currentSign how it is known that positive current charges
/// @param counters    the vendor's charge counters, to be watched for restarts
/// @param netCounter  the counter that tells the sign of the current, if any
public record Translation(
        List<Output> outputs,
        List<RefusedColumn> refused,
        String currentSign,
        List<Counter> counters,
        Optional<String> netCounter) {

    public Translation {
        outputs = List.copyOf(outputs);
        refused = List.copyOf(refused);
        counters = List.copyOf(counters);
    }

    /// A vendor's charge counter.
    ///
    /// @param vendor    its name
    /// @param increment the column that holds its growth since the record before, in the same unit, if any
    public record Counter(String vendor, Optional<String> increment) {}
}
