package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.contracts.cycling.TimeAnchor;
import org.provolt.kernel.CellConfiguration;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Told;

/// The same facts of spectra in any order, with repeats, in any batches, end in the same results, to the bit.
@MetricsTest
class SpectraInAnyOrderTest {

    private static final String NAME = "spectra in any order";
    private static List<String> inOrder = List.of();

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Listening listening;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    private static List<Told> facts() {
        Bench bench = new Bench(NAME);
        return List.of(
                bench.registered(),
                bench.pressed("first", 22_000, -3600),
                bench.started(CellConfiguration.ANODE_HALF_CELL),
                bench.spectrumRecorded("ocv", "ocv", Impedance.between(1e5, 0.1), 60),
                bench.spectrumRecorded(
                        "undated",
                        "as_built",
                        Impedance.between(1e5, 0.1, 70),
                        new TimeAnchor(TimeAnchor.Kind.RUN_START, Bench.START, 60.0),
                        3),
                bench.spectrumRecorded("open", "after_plating:2", Impedance.between(1e5, 200), 600),
                bench.pressed("second", 500_000, 300),
                bench.pressed("late", 911_000, 0),
                bench.pressureWithdrawn("late"),
                bench.corrected(CellConfiguration.METAL_PLATING, true),
                bench.areaCorrected(1.13),
                bench.spectrumConfirmed("ocv", Bench.OTHER_FILE),
                bench.completed());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultsAreTheSameInAnyOrder(long seed) {
        List<String> expected = inOrder();
        Random random = new Random(seed);
        List<String> heard = listening.inAnyOrder(facts(), new Bench(NAME).run, random);
        assertThat(heard).isEqualTo(expected);
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            ears.hear(facts());
            inOrder = settled();
            memory.forgetAll();
            assertThat(inOrder)
                    .hasSize(3 + 3 * (3 + 2 * 6))
                    .anyMatch(line -> line.contains("arc-not-closed"))
                    .anyMatch(line -> line.contains("500000"))
                    .noneMatch(line -> line.contains("911000"));
        }
        return inOrder;
    }

    private List<String> settled() {
        return listening.settled(new Bench(NAME).run);
    }
}
