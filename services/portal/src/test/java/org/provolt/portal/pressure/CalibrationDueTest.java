package org.provolt.portal.pressure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationDueTest {

    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "2027-11-01T00:00:00Z, good, valid",
        "2026-12-01T12:00:00Z, good, valid",
        "2026-12-01T11:59:59Z, warn, due in 29 days",
        "2026-11-03T11:00:00Z, warn, due in 1 day",
        "2026-11-02T11:00:00Z, warn, due within a day"
    })
    void theBadgeSaysHowLongItHolds(Instant until, String tone, String words) {
        assertThat(CalibrationDue.of(null, until, NOW)).isEqualTo(new CalibrationDue(tone, words));
    }

    @Test
    void oneThatRanOutIsExpired() {
        assertThat(CalibrationDue.of("calibration-run-out", NOW.minusSeconds(1), NOW)
                        .words())
                .isEqualTo("expired");
    }

    @Test
    void aLoadCellThatWasNeverCalibratedHasNone() {
        assertThat(CalibrationDue.of("never-calibrated", null, NOW).words()).isEqualTo("none");
    }
}
