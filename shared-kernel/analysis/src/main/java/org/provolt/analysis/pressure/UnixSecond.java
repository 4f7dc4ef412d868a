package org.provolt.analysis.pressure;

import java.time.Instant;

/// Moments as instruments say them: seconds since 1970, UTC, as a float64, which tells 2.4e-7 s apart today.
public final class UnixSecond {

    private static final double NANOS = 1e9;

    private UnixSecond() {}

    /// To the nanosecond; later seconds never give earlier moments.
    public static Instant moment(double second) {
        double whole = Math.floor(second);
        return Instant.ofEpochSecond((long) whole, Math.round((second - whole) * NANOS));
    }

    /// The nearest float64.
    public static double of(Instant moment) {
        return moment.getEpochSecond() + moment.getNano() / NANOS;
    }
}
