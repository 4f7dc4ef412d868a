package org.provolt.analysis.cycle;

import org.provolt.analysis.Algorithm;
import org.provolt.analysis.Measured;
import org.provolt.analysis.Reason;

/// Coulombic inefficiency per hour: `CIE/h = (100 − CE_k) / duration_k`, % per hour.
///
/// Side reactions go on with time, not with cycles; this compares runs of different currents. The
/// [duration][CycleDuration]
/// includes rests. Absent where the loss or the duration is, or where the cycle took no time.
/// Source: J. C. Burns et al., J. Electrochem. Soc. 160 (2013) A1451, doi:10.1149/2.060309jes.
public final class TimeNormalisedInefficiency {

    public static final Algorithm ALGORITHM = new Algorithm("time-normalised-inefficiency", 1);

    private static final double SECONDS_PER_HOUR = 3600;

    private TimeNormalisedInefficiency() {}

    public static Measured percentPerHour(Cycle cycle) {
        Measured second = CycleDuration.second(cycle);
        if (second instanceof Measured.Value(double value) && !(value > 0)) {
            return Measured.absent(Reason.CLOCK_RUNS_BACK);
        }
        return Loss.percent(cycle).with(second, (loss, duration) -> loss / (duration / SECONDS_PER_HOUR));
    }
}
