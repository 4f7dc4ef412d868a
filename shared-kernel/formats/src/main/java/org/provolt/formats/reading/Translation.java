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
/// @param netCharge   what tells the sign of the current, if anything does
/// @param wallClock   the column that comes out with the records' own clock, in seconds, if they have one
public record Translation(
        List<Output> outputs,
        List<RefusedColumn> refused,
        String currentSign,
        List<Counter> counters,
        Optional<NetCharge> netCharge,
        Optional<String> wallClock) {

    public Translation {
        outputs = List.copyOf(outputs);
        refused = List.copyOf(refused);
        counters = List.copyOf(counters);
    }

    /// Columns that come out whose difference is the charge that flowed in.
    ///
    /// @param in  grows while charging
    /// @param out grows while discharging; empty where `in` falls then
    public record NetCharge(String in, Optional<String> out) {}

    /// A vendor's charge counter.
    ///
    /// @param vendor    its name
    /// @param increment the column that holds its growth since the record before, in the same unit, if any
    public record Counter(String vendor, Optional<String> increment) {}
}
