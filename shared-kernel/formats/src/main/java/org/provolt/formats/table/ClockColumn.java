package org.provolt.formats.table;

import org.provolt.formats.AcquisitionStart;
import org.provolt.formats.reading.Output;
import org.provolt.kernel.Bdf;

/// The column of the records' clock.
///
/// @param vendor as it is read
/// @param unix   whether it counts seconds since 1970 began in UTC; else it is a wall clock whose zone is not told
record ClockColumn(String vendor, int cell, CellReader reader, boolean unix) {

    /// The clock of each row of the sample, in seconds since 1970 began by it.
    double[] seconds(Sample sample) {
        return SampleRows.seconds(sample, cell, reader, 1);
    }

    /// When test time 0 was, by the first record that tells both.
    AcquisitionStart start(Sample sample, TimeColumns times) {
        double[] test = times.sampleSeconds(sample);
        return unix ? ClockStart.utc(seconds(sample), test) : ClockStart.local(seconds(sample), test);
    }

    Output output() {
        return unix ? new Output.Mapped(vendor, Bdf.UNIX_TIME, 1) : new Output.Verbatim(vendor);
    }
}
