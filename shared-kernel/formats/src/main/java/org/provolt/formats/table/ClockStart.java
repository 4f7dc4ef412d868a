package org.provolt.formats.table;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.provolt.formats.AcquisitionStart;

/// When test time 0 was, by the first record that tells clock and test time.
final class ClockStart {

    /// The last second of the year 9999.
    private static final double LATEST = 253_402_300_799.0;

    private ClockStart() {}

    /// Of a wall clock whose zone is not told.
    static AcquisitionStart local(double[] clock, double[] test) {
        return first(clock, test)
                .<AcquisitionStart>map(
                        at -> new AcquisitionStart.FileLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
                .orElseGet(AcquisitionStart.NotTold::new);
    }

    /// Of a clock in UTC.
    static AcquisitionStart utc(double[] clock, double[] test) {
        return first(clock, test)
                .<AcquisitionStart>map(AcquisitionStart.FileUtc::new)
                .orElseGet(AcquisitionStart.NotTold::new);
    }

    private static Optional<Instant> first(double[] clock, double[] test) {
        for (int row = 0; row < clock.length; row++) {
            double start = clock[row] - test[row];
            if (Math.abs(start) < LATEST) {
                return Optional.of(Instant.ofEpochMilli(Math.round(start * 1e3)));
            }
        }
        return Optional.empty();
    }
}
