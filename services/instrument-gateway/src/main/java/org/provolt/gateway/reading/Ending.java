package org.provolt.gateway.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How the reading of a file ended.
sealed interface Ending {

    /// Everything is read, and what was new is on its way.
    ///
    /// @param series what to enter in the book; empty when the file holds no record
    /// @param digest of what it was read as
    record Done(ImportReport report, Optional<Held> series, long rowsRead, long rowsPublished, String digest)
            implements Ending {}

    /// It was taken back.
    record TakenBack() implements Ending {}

    /// It could not be taken.
    ///
    /// @param report how it was read, when it could be
    record TurnedAway(Refusal refusal, @Nullable ImportReport report, long rowsRead) implements Ending {}

    /// A series as the file holds it.
    ///
    /// @param began   the day on which the file says that its test began
    /// @param records how many it holds
    /// @param gave    whether records of the series came from the file
    record Held(String seriesId, String fingerprint, Optional<LocalDate> began, long records, boolean gave) {}
}
