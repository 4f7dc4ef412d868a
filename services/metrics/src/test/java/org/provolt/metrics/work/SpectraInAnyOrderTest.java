package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
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
import org.provolt.metrics.heard.News;

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
    News news;

    @Inject
    RunMeasuring measuring;

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
        List<Told> facts = new ArrayList<>(facts());
        facts.addAll(facts.stream().filter(fact -> random.nextInt(3) == 0).toList());
        Collections.shuffle(facts, random);
        while (!facts.isEmpty()) {
            List<Told> batch = facts.subList(0, Math.min(facts.size(), 1 + random.nextInt(4)));
            ears.hear(List.copyOf(batch));
            batch.clear();
            if (random.nextInt(3) == 0) {
                measureNow();
            }
        }
        assertThat(settled()).isEqualTo(expected);
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            ears.hear(facts());
            inOrder = settled();
            memory.forgetAll();
            assertThat(inOrder)
                    .hasSize(3 + 3 * 3)
                    .anyMatch(line -> line.contains("arc-not-closed"))
                    .anyMatch(line -> line.contains("500000"))
                    .noneMatch(line -> line.contains("911000"));
        }
        return inOrder;
    }

    private void measureNow() {
        QuarkusTransaction.requiringNew().run(news::spread);
        while (measuring.measure(new Bench(NAME).run)) {
            // until nothing is left
        }
    }

    private List<String> settled() {
        measureNow();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew().call(news::waiting) == 0);
        return memory.current(new Bench(NAME).run);
    }
}
