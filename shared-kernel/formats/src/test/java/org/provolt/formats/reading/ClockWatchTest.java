package org.provolt.formats.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.provolt.formats.EvidenceReport.ClockCheck;

class ClockWatchTest {

    private final ClockWatch clock = new ClockWatch();

    @Test
    void anEvenClockHasNothingToReport() {
        run(0, 100);
        assertThat(clock.found(Optional.empty()))
                .isEqualTo(new ClockCheck(0, Optional.empty(), 0, Optional.empty(), 0, Optional.empty()));
    }

    @Test
    void aRecordThatRunsBackIsCountedWithItsRow() {
        run(0, 20);
        run(10, 20);
        assertThat(clock.found(Optional.empty()).recordsRunningBack()).isEqualTo(1);
        assertThat(clock.found(Optional.empty()).firstRowRunningBack()).contains(20L);
    }

    @Test
    void anIntervalFarAboveItsNeighboursIsAHole() {
        run(0, 20);
        run(119, 20);
        assertThat(clock.found(Optional.empty()))
                .isEqualTo(new ClockCheck(0, Optional.empty(), 1, Optional.of(20L), 100, Optional.empty()));
    }

    @Test
    void tenTimesTheNeighboursIsNoHoleYet() {
        run(0, 20);
        run(29, 20);
        assertThat(clock.found(Optional.empty()).holes()).isZero();
    }

    /// A pause between dense records and sparse ones is judged by both sides: 10 s after 1 s intervals, before 10 s
    /// ones.
    @Test
    void aSlowerPaceIsNoHole() {
        run(0, 20);
        for (int row = 1; row <= 20; row++) {
            clock.see(19 + row * 10);
        }
        assertThat(clock.found(Optional.empty()).holes()).isZero();
    }

    @Test
    void aHoleSoonAfterTheStartIsFound() {
        run(0, 3);
        run(1_000, 20);
        assertThat(clock.found(Optional.empty()).firstHoleBeforeRow()).contains(3L);
    }

    /// Records at 1 Hz from a moment on.
    private void run(int from, int records) {
        for (int second = 0; second < records; second++) {
            clock.see(from + second);
        }
    }
}
