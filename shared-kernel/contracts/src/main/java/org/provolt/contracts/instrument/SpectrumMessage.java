package org.provolt.contracts.instrument;

import org.jspecify.annotations.Nullable;
import org.provolt.contracts.cycling.SampleSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.Columns;
import org.provolt.kernel.RunId;

/// One impedance spectrum of a run, as an instrument or a file's reader sends it.
///
/// @param stage      where in the cell's life, such as `after_plating:2`; absent where its time is to tell
/// @param columns    `frequency_hertz`, `real_impedance_ohm`, `imaginary_impedance_ohm` as measured: negative where the
///                   cell is capacitive; others are kept beside them
/// @param timeAnchor when its first point was measured; absent where the sender does not know
/// @param number     its place in its file, from 1; absent for a live instrument
/// @param source     absent for a live instrument
public record SpectrumMessage(
        RunId runId,
        @Nullable String stage,
        Columns columns,
        @Nullable TimeAnchor timeAnchor,
        @Nullable Integer number,
        @Nullable SampleSource source) {}
