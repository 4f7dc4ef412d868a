package org.provolt.formats.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.provolt.formats.AcquisitionStart;

/// The column of the records' wall clock.
///
/// @param name as it comes out
record ClockColumn(String name, int cell, CellReader reader) {

    /// Latest moment that a wall clock can plausibly show, in seconds since 1970.
    private static final double LATEST = 253_402_300_799.0;

    /// The clock of each row of the sample, in seconds since 1970 began by it.
    double[] seconds(Sample sample) {
        double[] seconds = new double[sample.size()];
        SampleRows rows = new SampleRows(sample);
        for (int row = 0; rows.next(); row++) {
            seconds[row] = reader.read(rows, cell);
        }
        return seconds;
    }

    /// When test time 0 was, by the first record that tells both.
    AcquisitionStart start(Sample sample, TimeColumns times) {
        double[] clock = seconds(sample);
        double[] test = times.sampleSeconds(sample);
        for (int row = 0; row < clock.length; row++) {
            double start = clock[row] - test[row];
            if (Math.abs(start) < LATEST) {
                Instant at = Instant.ofEpochMilli(Math.round(start * 1e3));
                return new AcquisitionStart.FileLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
            }
        }
        return new AcquisitionStart.NotTold();
    }
}
