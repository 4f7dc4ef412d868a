package org.provolt.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void theFirstEndIsAnsweredAfterASecond() {
        assertThat(Backoff.NONE.after(AT_ONCE).pause()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void eachFurtherOneDoublesThePause() {
        assertThat(Backoff.NONE.after(AT_ONCE).after(AT_ONCE).after(AT_ONCE).pause())
                .isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void thePauseDoesNotGrowForEver() {
        assertThat(new Backoff(1_000_000).pause()).isEqualTo(Backoff.LONGEST);
    }

    @Test
    void whatStayedUpForAWhileBeginsAnew() {
        assertThat(new Backoff(9).after(Backoff.STEADY).pause()).isEqualTo(Duration.ofSeconds(1));
    }
}
