package org.provolt.cycling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.domain.SeriesExamples.RUN;
import static org.provolt.cycling.domain.SeriesExamples.SERIES;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.contracts.cycling.TimeAnchor.Kind;
import org.provolt.contracts.instrument.SampleBatch;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.Columns;

class TimeAnchorsTest {

    private static final Instant RUN_START = Instant.parse("2000-01-03T00:00:00Z");
    private static final Instant SAID = Instant.parse("2026-11-01T09:30:00Z");

    private static TimeAnchor anchor(@Nullable TimeAnchor said, double... unixTimeSecond) {
        Map<String, double[]> columns = new LinkedHashMap<>();
        columns.put(Bdf.TEST_TIME, new double[] {10, 20});
        columns.put(Bdf.VOLTAGE, new double[] {1, 1});
        columns.put(Bdf.CURRENT, new double[] {0, 0});
        if (unixTimeSecond.length > 0) {
            columns.put(Bdf.UNIX_TIME, unixTimeSecond);
        }
        return TimeAnchors.of(new SampleBatch(RUN, SERIES, 0L, Columns.of(columns), said, null), RUN_START);
    }

    @Test
    void whatTheSenderSaysIsTaken() {
        TimeAnchor said = new TimeAnchor(Kind.FILE_LOCAL, SAID, 2.5);
        assertThat(anchor(said, 1_761_989_400, 1_761_989_410)).isEqualTo(said);
    }

    @Test
    void theFirstUtcTimeSaysWhenTestTimeWasZero() {
        assertThat(anchor(null, 1_761_989_410.25, 1_761_989_420.25))
                .isEqualTo(new TimeAnchor(Kind.FILE_UTC, Instant.ofEpochSecond(1_761_989_400, 250_000_000), 1.0));
    }

    @Test
    void aRecordWithoutItsTimeIsPassedOver() {
        assertThat(anchor(null, Double.NaN, 1_761_989_420).at()).isEqualTo(Instant.ofEpochSecond(1_761_989_400));
    }

    @Test
    void withoutAnyTimeTheRunsStartIsTaken() {
        assertThat(anchor(null)).isEqualTo(new TimeAnchor(Kind.RUN_START, RUN_START, 60.0));
    }

    /// Read as seconds it would be the year 57804.
    @Test
    void aTimeInMillisecondsIsNotTaken() {
        assertThat(anchor(null, 1_761_989_410_000.0, 1_761_989_420_000.0).kind())
                .isEqualTo(Kind.RUN_START);
    }

    @Test
    void aTimeBeyondAllCalendarsIsNotTaken() {
        assertThat(anchor(null, 1e300, 1e300).kind()).isEqualTo(Kind.RUN_START);
    }
}
