package org.provolt.analysis.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.analysis.AnalysisParameters;
import org.provolt.analysis.halfcycle.MeasuredRun;
import org.provolt.analysis.record.Recording;
import org.provolt.kernel.Bdf;
import org.provolt.kernel.CellConfiguration;

class CycleFlagsTest {

    @Test
    void aHoleThatNothingCoversIsFlagged() {
        assertThat(flags(new Recording().current(-1e-3, 10).clock(200).current(-1e-3, 10)))
                .containsExactly(new Flag("hole-in-record", 1, 0));
    }

    @Test
    void aHoleThatACounterCoversIsNot() {
        Recording recording = new Recording().current(-3.6e-3, 10).clock(200).current(-3.6e-3, 10);
        recording.withAll(Bdf.NET_CAPACITY, place -> -1e-6 * (place < 10 ? place : place + 190));
        assertThat(flags(recording)).isEmpty();
    }

    @Test
    void aCounterThatWasSetBackIsFlagged() {
        Recording recording = new Recording().current(-3.6e-3, 101);
        recording.withAll(Bdf.STEP_DISCHARGING_CAPACITY, place -> 1e-6 * (place <= 50 ? place : place - 50));
        assertThat(flags(recording)).containsExactly(new Flag("counter-reset", 1, 0));
    }

    private static List<Flag> flags(Recording plating) {
        Cycle cycle = Pairing.of(CellConfiguration.METAL_PLATING, MeasuredRun.of(plating))
                .cycles()
                .getFirst();
        return CycleFlags.of(cycle, AnalysisParameters.DEFAULTS);
    }
}
