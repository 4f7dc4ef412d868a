package org.provolt.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.Refused;

class ChosenCyclesTest {

    @Test
    void aShortRunIsDrawnWhole() {
        assertThat(ChosenCycles.of(List.of(), null, null, null).upTo(3)).containsExactly(1, 2, 3);
    }

    @Test
    void ofALongRunSomeAreChosenWithBothEnds() {
        assertThat(ChosenCycles.of(List.of(), null, null, 5).upTo(1_000)).containsExactly(1, 251, 501, 750, 1_000);
    }

    @Test
    void certainCyclesAreThoseThatAreThere() {
        assertThat(ChosenCycles.of(List.of(7, 2, 2, 99), null, null, null).upTo(10))
                .containsExactly(2, 7);
    }

    @Test
    void aRangeEndsWhereTheRunEnds() {
        assertThat(ChosenCycles.of(List.of(), 2, 9, null).upTo(3)).containsExactly(2, 3);
    }

    @Test
    void aRangeBehindTheRunIsEmpty() {
        assertThat(ChosenCycles.of(List.of(), 5, null, null).upTo(3)).isEmpty();
    }

    @Test
    void oneOfManyIsTheLast() {
        assertThat(ChosenCycles.of(List.of(), null, null, 1).upTo(50)).containsExactly(50);
    }

    @Test
    void noCyclesIsNoChoice() {
        assertThatThrownBy(() -> ChosenCycles.of(List.of(), null, null, 0)).isInstanceOf(Refused.class);
    }
}
