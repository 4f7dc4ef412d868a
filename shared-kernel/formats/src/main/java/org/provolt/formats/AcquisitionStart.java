package org.provolt.formats;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// When test time 0 was, as well as the file knows it.
public sealed interface AcquisitionStart {

    /// The recording computer's wall clock, its zone not told.
    record FileLocal(LocalDateTime at) implements AcquisitionStart {}

    /// A moment in time.
    record FileUtc(Instant at) implements AcquisitionStart {}

    /// The day only, by the recording computer.
    record DateOnly(LocalDate on) implements AcquisitionStart {}

    /// The file does not say.
    record NotTold() implements AcquisitionStart {}
}
