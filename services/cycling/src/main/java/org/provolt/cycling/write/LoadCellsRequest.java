package org.provolt.cycling.write;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.LoadCellsMapped;
import org.provolt.cycling.domain.InstrumentCommand.MapLoadCells;
import org.provolt.kernel.InstrumentId;
import org.provolt.kernel.Refused;
import org.provolt.servicekit.http.Occurred;

/// Which columns of an instrument's files are load cells.
///
/// @param columns all of them; none takes the last mapping back
/// @param reason  required where there is a version already
record LoadCellsRequest(
        @Nullable List<LoadCellsMapped.@Nullable Column> columns,
        @Nullable Instant occurredAt,
        @Nullable String reason) {

    MapLoadCells command(InstrumentId instrumentId) {
        if (columns == null || columns.contains(null)) {
            throw Refused.malformed("malformed", "Give the columns as a list; none of them is null.");
        }
        return new MapLoadCells(instrumentId, List.copyOf(columns), !because().isEmpty(), Occurred.at(occurredAt));
    }

    /// Without blanks around it; empty where there is none.
    String because() {
        return reason == null ? "" : reason.strip();
    }
}
