package org.provolt.contracts.cycling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;
import org.provolt.kernel.SpectrumId;

/// An impedance spectrum of a run's cell.
///
/// @param stage    where in the cell's life, such as `after_plating:2`, as its sender said; absent where its time is to
///                 tell
/// @param measured what ties its first point to the calendar
/// @param number   its place in its file, from 1; absent for a live instrument
/// @param columns  `frequency_hertz`, `real_impedance_ohm`, `imaginary_impedance_ohm` as measured: negative where the
///                 cell is capacitive; others beside them as they came
/// @param source   absent for a live instrument
public record SpectrumRecorded(
        RunId runId,
        SpectrumId spectrumId,
        @Nullable String stage,
        TimeAnchor measured,
        @Nullable Integer number,
        Columns columns,
        @Nullable SampleSource source,
        Instant occurredAt)
        implements CyclingFact {}
