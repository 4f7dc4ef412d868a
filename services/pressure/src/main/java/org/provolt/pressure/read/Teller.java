package org.provolt.pressure.read;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.pressure.ReadingsRecorded;

/// Who told readings: a file and for the how many-th time it was read, or a live load cell.
///
/// @param name unique among a fixture's tellers; empty for a live load cell of which nothing was taken back before
public record Teller(String name) {

    static Teller of(ReadingsRecorded readings) {
        return of(readings.source(), readings.reading(), Objects.requireNonNullElse(readings.withdrawals(), 0));
    }

    /// @param source      absent for a live load cell
    /// @param reading     given with the source
    /// @param withdrawals how many withdrawals of live readings of the fixture went before
    public static Teller of(@Nullable SampleSource source, @Nullable Integer reading, int withdrawals) {
        if (source != null) {
            return new Teller(source.importId() + "/" + reading);
        }
        return new Teller(withdrawals == 0 ? "" : "live/" + withdrawals);
    }
}
