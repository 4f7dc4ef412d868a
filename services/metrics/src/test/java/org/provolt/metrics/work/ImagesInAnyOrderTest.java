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
import org.provolt.contracts.imaging.Segmentation;
import org.provolt.kernel.CellConfiguration;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Microscope;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;
import org.provolt.metrics.heard.ImageNews;
import org.provolt.metrics.heard.News;

/// The same facts of images in any order, with repeats, end in the same results, to the bit.
@MetricsTest
class ImagesInAnyOrderTest {

    private static final String NAME = "images in any order";
    private static final Recorded PLATED = new Recorded().cycle(60, 40).current(-0.001, 60, share -> -0.02);
    /// The second plating's last record is the 166th, a second apart.
    private static final String IMAGED_AFTER = "\"imaging_after_plating_second\":" + (5000 - 166) + ".0";

    private static List<String> inOrder = List.of();

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Microscope microscope;

    @Inject
    News news;

    @Inject
    ImageNews imageNews;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    private List<Told> facts() {
        Bench bench = new Bench(NAME);
        return List.of(
                bench.registered(),
                bench.started(CellConfiguration.METAL_PLATING),
                bench.opened("one", 0),
                bench.recorded("one", 0, PLATED.columns()),
                bench.completed(),
                bench.imageRecorded("discs", "after_plating:2", microscope.twoDiscs()),
                bench.imageRecorded("plateaus", "after_plating:2", microscope.twoPlateaus()),
                bench.pressed("first", 22_000, -3600),
                bench.segmentationAsked("discs", "high", above(150), 7300),
                bench.pressed("second", 500_000, 300),
                bench.pressed("late", 911_000, 400),
                bench.pressureWithdrawn("late"),
                bench.imageRecorded("discs", "after_plating:1", microscope.twoDiscs(), 0.25),
                bench.imageAcquired("opened", "after_plating:2", microscope.twoDiscs(), 5000),
                bench.imageRecorded("gone", "after_plating:2", microscope.twoPlateaus()),
                bench.imageWithdrawn("gone"),
                bench.imageWithdrawn("plateaus"),
                bench.imageRecorded("plateaus", "after_plating:2", microscope.twoPlateaus()),
                bench.harvested(500, 3600),
                bench.harvestCorrected(600, 3600),
                bench.areaCorrected(1.13));
    }

    private static Segmentation above(double value) {
        return new Segmentation(null, value, "bright", "none", 0, false, false, 8, null);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultsAreTheSameInAnyOrder(long seed) {
        List<String> expected = inOrder();
        Random random = new Random(seed);
        List<Told> left = new ArrayList<>(facts());
        left.addAll(facts().stream().filter(fact -> random.nextInt(3) == 0).toList());
        Collections.shuffle(left, random);
        left.forEach(ears::hear);
        assertThat(settled()).isEqualTo(expected);
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            String gone = new Bench(NAME).image("gone").toString();
            ears.hear(facts());
            inOrder = settled();
            memory.forgetAll();
            assertThat(inOrder)
                    .hasSize(4 * 2 + 4 * (14 + 8))
                    .anyMatch(line -> line.contains("500000"))
                    .anyMatch(line -> line.contains(IMAGED_AFTER))
                    .noneMatch(line -> line.contains(gone));
        }
        return inOrder;
    }

    private List<String> settled() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> QuarkusTransaction.requiringNew().call(() -> news.waiting() + imageNews.waiting()) == 0);
        return memory.currentOfImages(new Bench(NAME).cell);
    }
}
