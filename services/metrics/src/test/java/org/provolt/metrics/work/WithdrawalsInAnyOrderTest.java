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
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Impedance;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;

/// What was taken back counts as if it had never been there, whether that is heard before its records or after them.
@MetricsTest
class WithdrawalsInAnyOrderTest {

    private static final String NAME = "withdrawals";
    private static final Columns GOOD =
            new Recorded().cycle(60, 51).cycle(61, 50).cycle(62, 54).columns();
    private static final Columns MISTAKEN =
            new Recorded().cycle(50, 20).cycle(51, 21).columns();

    private static List<String> withoutThem = List.of();

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    Listening listening;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 6);
    }

    @AfterEach
    void forget() {
        memory.forgetAll();
    }

    /// What stays: a series, a spectrum, and a spectrum that was taken back and recorded again.
    private static List<Told> whatStays(Bench bench) {
        List<Told> facts = new ArrayList<>(bench.readied());
        facts.add(bench.opened("good", 1000));
        facts.add(bench.recorded("good", 0, GOOD, bench.source(Bench.OTHER_FILE)));
        facts.add(bench.spectrumRecorded("kept", "ocv", Impedance.between(1e5, 0.1), 60));
        facts.add(bench.spectrumRecorded("again", "ocv", Impedance.between(1e5, 0.1, 70), 90));
        facts.add(bench.completed());
        return facts;
    }

    private static List<Told> whatIsTakenBack(Bench bench) {
        return List.of(
                bench.opened("mistaken", 0),
                bench.recorded("mistaken", 0, MISTAKEN),
                bench.seriesWithdrawn("mistaken", Bench.FILE),
                bench.spectrumRecorded("gone", "ocv", Impedance.between(1e5, 0.1, 80), 30),
                bench.spectrumWithdrawn("gone"),
                bench.spectrumWithdrawn("again"),
                bench.spectrumRecorded("again", "ocv", Impedance.between(1e5, 0.1, 70), 90));
    }

    private static List<Told> everything() {
        Bench bench = new Bench(NAME);
        List<Told> facts = whatStays(bench);
        facts.addAll(whatIsTakenBack(bench));
        return facts;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theResultsAreThoseOfWhatStays(long seed) {
        List<String> expected = withoutThem();
        assertThat(listening.inAnyOrder(everything(), new Bench(NAME).run, new Random(seed)))
                .isEqualTo(expected);
    }

    @Test
    void howManyResultsRestOnAFileIsKnownBeforeItIsTakenBack() {
        Bench bench = new Bench(NAME);
        ears.hear(whatStays(bench));
        List<String> results = listening.settled(bench.run).stream()
                .filter(line -> line.matches("\\d+ .*"))
                .toList();
        long ofCycles = results.stream().filter(line -> !line.startsWith("0 ")).count();
        Api.as("technician")
                .get("/api/v1/imports/" + bench.source(Bench.OTHER_FILE).importId() + "/impact")
                .then()
                .statusCode(200)
                .body("runs[0].results", org.hamcrest.Matchers.equalTo((int) ofCycles))
                .body("runs[0].cycles", org.hamcrest.Matchers.equalTo(3));
    }

    private List<String> withoutThem() {
        if (withoutThem.isEmpty()) {
            ears.hear(whatStays(new Bench(NAME)));
            withoutThem = listening.settled(new Bench(NAME).run);
            memory.forgetAll();
            assertThat(withoutThem).anyMatch(line -> line.contains("coulombic")).anyMatch(line -> line.contains("ocv"));
        }
        return withoutThem;
    }
}
