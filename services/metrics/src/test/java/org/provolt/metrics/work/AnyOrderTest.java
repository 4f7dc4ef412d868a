package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;
import org.provolt.testkit.ApprovedBytes;

/// The same facts in any order, with repeats, in any batches, measured at any moment, end in the same results, to the
/// bit. The facts: a run of eight cycles over two series, of which some records came late and some never; pressures
/// that were set, set late, withdrawn and released; corrections of configuration and area; the completion.
@MetricsTest
class AnyOrderTest {

    private static final String NAME = "any order";
    private static final Columns FIRST = new Recorded()
            .rest(5)
            .cycle(60, 50)
            .cycle(61, 52)
            .cycle(62, 65)
            .cycle(63, 53)
            .cycle(60, 55)
            .columns();
    private static final Columns SECOND =
            new Recorded().cycle(60, 51).cycle(61, 50).cycle(62, 54).columns();
    private static final int CYCLES = 8;
    private static final int METRICS = 14;

    private static List<String> inOrder = List.of();

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Listening listening;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultsAreTheSameInAnyOrder(long seed) {
        List<String> expected = inOrder();
        Random random = new Random(seed);
        List<String> heard = listening.inAnyOrder(facts(random, 100), new Bench(NAME).run, random);
        assertThat(heard).isEqualTo(expected);
    }

    /// Where no message says when it happened, a series was opened when it arrived.
    @Test
    void seriesThatBeginAtTheSameMomentStandInOneOrderWhicheverArrivedFirst() {
        ears.hear(twoSeriesAtOnce(10, 20));
        List<String> arrivedInOrder = settled();
        memory.forgetAll();
        ears.hear(twoSeriesAtOnce(20, 10));
        assertThat(settled()).isEqualTo(arrivedInOrder).hasSizeGreaterThan(CYCLES);
    }

    private static List<Told> twoSeriesAtOnce(long firstArrivalSecond, long secondArrivalSecond) {
        Bench bench = new Bench(NAME);
        List<Told> facts = new ArrayList<>(bench.readied());
        facts.add(bench.opened("a", 0, firstArrivalSecond));
        facts.add(bench.opened("b", 0, secondArrivalSecond));
        facts.add(bench.recorded("a", 0, FIRST));
        facts.add(bench.recorded("b", 0, SECOND));
        facts.add(bench.completed());
        return facts;
    }

    @Test
    void aSeriesFollowsItsAnchorWhicheverIsHeardFirst() {
        Bench bench = new Bench(NAME);
        Told opened = bench.opened("a", 700);
        Told anchored = bench.anchored("a", 0);
        ears.hear(bench.readied());
        ears.hear(opened, bench.recorded("a", 0, FIRST), bench.completed(), anchored);
        List<String> heardInOrder = settled();
        memory.forgetAll();
        ears.hear(anchored, bench.recorded("a", 0, FIRST), bench.completed(), opened);
        ears.hear(new Bench(NAME).readied());
        assertThat(settled()).isEqualTo(heardInOrder).first().asString().contains("\"from\":\"" + Bench.at(6));
    }

    @Test
    void theFactsAreWorthTheTest() {
        assertThat(inOrder())
                .hasSize(CYCLES + CYCLES * METRICS)
                .anyMatch(line -> line.contains("records-missing"))
                .anyMatch(line -> line.contains("\"rule\":\"records-missing\""))
                .anyMatch(line -> line.contains("coulombic-efficiency-above-limit"))
                .anyMatch(line -> line.contains("pressure-in-force-partly"))
                .anyMatch(line -> line.contains("pressure-released"))
                .anyMatch(line -> line.contains("\"basis\":\"measured\""))
                .noneMatch(line -> line.contains("911000"));
    }

    /// The same question has the same identity for ever: whoever quotes one can find its result again.
    @Test
    void theIdentitiesAreThoseThatWereApproved() {
        String identities = inOrder().stream()
                .skip(CYCLES)
                .map(line -> String.join(" ", List.of(line.split(" ")).subList(0, 3)))
                .collect(Collectors.joining("\n", "", "\n"));
        ApprovedBytes.verify("results-of-a-made-run.txt", identities);
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            ears.hear(facts(new Random(0), Integer.MAX_VALUE));
            inOrder = settled();
            memory.forgetAll();
        }
        return inOrder;
    }

    private List<String> settled() {
        return listening.settled(new Bench(NAME).run);
    }

    private static List<Told> facts(Random random, int longestBlock) {
        Bench bench = new Bench(NAME);
        List<Told> facts = new ArrayList<>();
        facts.add(bench.registered());
        facts.add(bench.calibrated(150));
        facts.add(bench.pressed("first", 22_000, -3600));
        facts.add(bench.started(CellConfiguration.ANODE_HALF_CELL));
        facts.add(bench.opened("a", 0));
        facts.addAll(blocks(bench, "a", FIRST, 0, 100, random, longestBlock));
        facts.add(bench.missing("a", 100, 130));
        facts.addAll(blocks(bench, "a", FIRST, 130, FIRST.size(), random, longestBlock));
        facts.add(bench.opened("b", 1000));
        facts.addAll(blocks(bench, "b", SECOND, 0, 40, random, longestBlock));
        facts.add(bench.missing("b", 40, 50));
        facts.addAll(blocks(bench, "b", SECOND, 50, 200, random, longestBlock));
        facts.add(bench.missing("b", 200, 210));
        facts.addAll(blocks(bench, "b", SECOND, 210, SECOND.size(), random, longestBlock));
        facts.add(bench.pressed("second", 50_000, 49_000.0, bench.calibration(), 300));
        facts.add(bench.pressed("late", 911_000, 0));
        facts.add(bench.pressureWithdrawn("late"));
        facts.add(bench.pressureReleased("second", 1100));
        facts.add(bench.completed());
        facts.add(bench.corrected(CellConfiguration.METAL_PLATING, false));
        facts.add(bench.areaCorrected(1.13));
        facts.addAll(blocks(bench, "a", FIRST, 100, 130, random, longestBlock));
        facts.add(bench.gapAccepted("b", 40, 50));
        facts.add(bench.represented("a", Bench.OTHER_FILE, FIRST.size()));
        return facts;
    }

    private static List<Told> blocks(
            Bench bench, String series, Columns records, int from, int to, Random random, int longest) {
        List<Told> blocks = new ArrayList<>();
        int next = from;
        while (next < to) {
            int end = longest >= to - next
                    ? Math.min(to, next + 1 + random.nextInt(to - next))
                    : next + 1 + random.nextInt(longest);
            blocks.add(bench.recorded(series, next, records.rows(next, end)));
            next = end;
        }
        return blocks;
    }
}
