package org.provolt.pressure.read;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.pressure.ReadingsRecorded;

/// Who told readings: a file and for the how many-th time it was read, or a live load cell.
///
/// @param name unique among a fixture's tellers; empty for a live load cell
public record Teller(String name) {

    static Teller of(ReadingsRecorded readings) {
        return of(readings.source(), readings.reading());
    }

    /// @param source  absent for a live load cell
    /// @param reading given with the source
    public static Teller of(@Nullable SampleSource source, @Nullable Integer reading) {
        return new Teller(source == null ? "" : source.importId() + "/" + reading);
    }
}
