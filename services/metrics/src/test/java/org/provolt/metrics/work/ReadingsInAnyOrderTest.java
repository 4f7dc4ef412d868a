package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.kernel.ImportId;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;

/// A load cell that reads ten times a second, in any batches, in any order, with calibrations that come before, between
/// and after its readings; files that tell some of them too, and some of all that taken back: the same results, to the
/// bit.
@MetricsTest
class ReadingsInAnyOrderTest {

    private static final String NAME = "readings in any order";
    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(61, 52).cycle(62, 54).columns();
    private static final int CYCLES = 3;
    /// From a minute before the records to a minute after them, but for a hole of 150 s in the second cycle.
    private static final long FIRST = -600;
    private static final long HOLE = 1500;
    private static final long AFTER_HOLE = 3000;
    private static final long END = 4400;

    private static List<String> inOrder = List.of();

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Listening listening;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 8);
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
        List<String> heard = listening.inAnyOrder(facts(random, 300), new Bench(NAME).run, random);
        assertThat(heard).isEqualTo(expected);
    }

    @Test
    void theFactsAreWorthTheTest() {
        assertThat(inOrder())
                .anyMatch(line -> line.contains("\"basis\":\"load-cell\""))
                .anyMatch(line -> line.contains("\"basis\":\"set\"") && line.contains("\"readings\""))
                .anyMatch(line ->
                        line.contains(new Bench(NAME).calibration("back-dated").toString()));
    }

    private List<String> inOrder() {
        if (inOrder.isEmpty()) {
            ears.hear(facts(new Random(0), 1000));
            inOrder = listening.settled(new Bench(NAME).run);
            memory.forgetAll();
        }
        assertThat(inOrder).hasSizeGreaterThan(CYCLES);
        return inOrder;
    }

    private static List<Told> facts(Random random, int longest) {
        Bench bench = new Bench(NAME);
        List<Told> facts = new ArrayList<>();
        facts.add(bench.registered());
        facts.add(bench.fixtureRegistered(113.1));
        facts.add(bench.calibratedFrom("first", 25, 400, -86_400));
        facts.add(bench.pressed("first", 22_000, -3600));
        facts.add(bench.started(CellConfiguration.METAL_PLATING));
        facts.add(bench.opened("a", 0));
        facts.add(bench.recorded("a", 0, RECORDS));
        facts.addAll(readings(bench, FIRST, HOLE, random, longest));
        facts.addAll(readings(bench, AFTER_HOLE, END, random, longest));
        ImportId stays = new ImportId(bench.id("file that stays"));
        ImportId goes = new ImportId(bench.id("file that is taken back"));
        facts.add(bench.readOf(stays, 1, 0, 250, ReadingsInAnyOrderTest::volt));
        facts.add(bench.readOf(goes, 1, 200, 250, ReadingsInAnyOrderTest::volt));
        facts.add(bench.takenBack(goes, 1));
        facts.add(bench.liveWithdrawn(1, 10, 60));
        facts.add(bench.readAfter(1, 300, 100, ReadingsInAnyOrderTest::volt));
        facts.add(bench.completed());
        facts.add(bench.calibratedFrom("back-dated", 26, 300, 60));
        facts.add(bench.pressed("second", 50_000, 130));
        return facts;
    }

    private static double volt(long tenth) {
        return 0.1 + 0.01 * Math.sin(tenth / 37.0);
    }

    private static List<Told> readings(Bench bench, long from, long to, Random random, int longest) {
        List<Told> batches = new ArrayList<>();
        for (long next = from; next < to; ) {
            int count = (int) Math.min(to - next, 1 + random.nextInt(longest));
            batches.add(bench.read(next, count, ReadingsInAnyOrderTest::volt));
            next += count;
        }
        return batches;
    }
}
