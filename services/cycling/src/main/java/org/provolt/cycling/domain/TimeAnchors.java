package org.provolt.cycling.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.cycling.TimeAnchor.Kind;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

/// What ties a series' test time to the calendar: what its sender says, else its records' own UTC times, else the
/// run's start.
public final class TimeAnchors {

    /// A computer that keeps its time by the network is within this, s.
    static final double UTC_UNCERTAINTY_SECOND = 1;
    /// A person who says when a run started is within this, s.
    static final double RUN_START_UNCERTAINTY_SECOND = 60;

    /// 1980 to 2200, s since 1970: outside of it a column is no time in seconds, such as one in milliseconds.
    private static final double EARLIEST_UNIX_SECOND = 315_532_800;
    private static final double LATEST_UNIX_SECOND = 7_258_118_400.0;
    private static final double MICROS_PER_SECOND = 1e6;

    private TimeAnchors() {}

    public static TimeAnchor of(SampleBatch batch, Instant runStartedAt) {
        TimeAnchor said = batch.timeAnchor();
        if (said != null) {
            return whole(said);
        }
        return fromUnixTime(batch.columns())
                .map(at -> new TimeAnchor(Kind.FILE_UTC, at, UTC_UNCERTAINTY_SECOND))
                .orElseGet(() -> new TimeAnchor(Kind.RUN_START, runStartedAt, RUN_START_UNCERTAINTY_SECOND));
    }

    /// An anchor with its uncertainty: what its sender says, else what its kind is good for.
    static TimeAnchor whole(TimeAnchor said) {
        Double uncertainty = said.uncertaintySecond();
        return uncertainty != null ? said : new TimeAnchor(said.kind(), said.at(), uncertaintyOf(said.kind()));
    }

    private static double uncertaintyOf(Kind kind) {
        return switch (kind) {
            case FILE_UTC, FILE_LOCAL -> UTC_UNCERTAINTY_SECOND;
            case RUN_START -> RUN_START_UNCERTAINTY_SECOND;
        };
    }

    /// When test time was 0, by the first record that has a plausible time.
    private static Optional<Instant> fromUnixTime(Columns columns) {
        if (!columns.has(Bdf.UNIX_TIME)) {
            return Optional.empty();
        }
        for (int row = 0; row < columns.size(); row++) {
            double unix = columns.at(Bdf.UNIX_TIME, row);
            double zero = unix - columns.at(Bdf.TEST_TIME, row);
            if (plausible(unix) && plausible(zero)) {
                return Optional.of(Instant.EPOCH.plus(Math.round(zero * MICROS_PER_SECOND), ChronoUnit.MICROS));
            }
        }
        return Optional.empty();
    }

    private static boolean plausible(double unixSecond) {
        return unixSecond >= EARLIEST_UNIX_SECOND && unixSecond <= LATEST_UNIX_SECOND;
    }
}
