package org.provolt.formats.table;

import org.provolt.formats.AcquisitionStart;

/// The column of the records' wall clock.
///
/// @param name as it comes out
record ClockColumn(String name, int cell, CellReader reader) {

    /// The clock of each row of the sample, in seconds since 1970 began by it.
    double[] seconds(Sample sample) {
        return SampleRows.seconds(sample, cell, reader, 1);
    }

    /// When test time 0 was, by the first record that tells both.
    AcquisitionStart start(Sample sample, TimeColumns times) {
        return ClockStart.local(seconds(sample), times.sampleSeconds(sample));
    }
}
