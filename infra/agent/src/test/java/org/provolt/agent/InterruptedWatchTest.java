package org.provolt.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The server is away, the connection is cut, the agent is killed, its token ends.
class InterruptedWatchTest {

    @TempDir
    Path folder;

    private final FakeHouse house = new FakeHouse();

    @AfterEach
    void close() {
        house.close();
    }

    private Bench bench() {
        return new Bench(folder, house, "--run", Bench.RUN);
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }

    @Test
    void aServerThatIsAwayIsTriedLessAndLessOftenAndToldOnce() {
        house.fails(503, 6);
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(100));
            bench.later(Bench.QUIET);
            assertThat(bench.once()).isTrue();
            assertThat(bench.slept.subList(0, 6))
                    .isSortedAccordingTo(Duration::compareTo)
                    .allSatisfy(pause -> assertThat(pause).isLessThan(Duration.ofSeconds(64)));
            assertThat(bench.said().lines().filter(line -> line.contains("answers 503")))
                    .hasSize(1);
            assertThat(bench.said()).contains("server: answers");
        }
    }

    @Test
    void aServerThatAsksToBeLeftAloneIs() {
        house.failures.put(0, new FakeHouse.Failure(429, "90", -1));
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(100));
            bench.later(Bench.QUIET);
            bench.once();
            assertThat(bench.slept).contains(Duration.ofSeconds(90));
        }
    }

    @Test
    void anUploadThatIsCutGoesOnWhereItStopped() {
        byte[] file = bytes(2 * Plan.PIECE_BYTES + 1_000);
        try (Bench bench = bench()) {
            bench.write("a.mpr", file);
            bench.later(Bench.QUIET);
            house.failures.put(2, new FakeHouse.Failure(0, null, 1_000));
            assertThat(bench.once()).isTrue();
            assertThat(bench.sent()).isEqualTo(file.length);
            assertThat(house.kept.values()).containsExactly(file);
        }
    }

    @Test
    void anAgentThatWasKilledGoesOnWhereItStopped() {
        byte[] file = bytes(2 * Plan.PIECE_BYTES + 1_000);
        house.failures.put(2, new FakeHouse.Failure(0, null, 1_000));
        try (Bench killed = bench()) {
            killed.write("a.mpr", file);
            killed.later(Bench.QUIET);
            assertThatThrownBy(killed::round).isInstanceOf(Away.class);
        }
        try (Bench again = bench()) {
            again.later(Bench.QUIET);
            assertThat(again.once()).isTrue();
            assertThat(again.sent()).isEqualTo(file.length);
        }
    }

    @Test
    void anAgentThatWasKilledFollowsWhatItHadBrought() throws Away {
        house.end = "{\"state\": \"reading\"}";
        try (Bench killed = bench()) {
            killed.write("a.mpr", bytes(100));
            killed.later(Bench.QUIET);
            killed.round();
        }
        house.end = "{\"state\": \"done\", \"rows_read\": 3, \"rows_published\": 3}";
        int asked = house.asked.size();
        try (Bench again = bench()) {
            again.later(Bench.QUIET);
            assertThat(again.once()).isTrue();
            assertThat(again.said()).contains("3 rows");
            assertThat(house.asked.subList(asked, house.asked.size()))
                    .allMatch(request -> request.startsWith("GET /api/v1/imports/"));
        }
    }

    @Test
    void aTokenIsFetchedAnewBeforeItEnds() throws Away {
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(100));
            bench.later(Bench.QUIET);
            bench.round();
            bench.write("b.mpr", bytes(200));
            bench.later(Duration.ofSeconds(280));
            bench.round();
            assertThat(house.tokens).isEqualTo(2);
        }
    }

    @Test
    void aTokenThatIsNotTakenIsFetchedAnew() throws Away {
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(100));
            bench.later(Bench.QUIET);
            house.fails(401, 1);
            bench.round();
            assertThat(house.brought).hasSize(1);
        }
    }
}
