package org.provolt.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

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

    private static byte[] changed(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }

    @Test
    void aFileIsBroughtAndItsEndIsTold() {
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(5_000));
            assertThat(bench.once()).isTrue();
            assertThat(bench.said()).contains("a.mpr: made, 10 rows, 4 new");
            assertThat(house.kept.values()).containsExactly(bytes(5_000));
        }
    }

    @Test
    void aFileThatIsStillWrittenIsNotSent() throws Away {
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(5_000));
            bench.round();
            bench.later(Bench.QUIET.minusSeconds(1));
            bench.round();
            assertThat(house.asked).isEmpty();
        }
    }

    @Test
    void everyChangeBeginsTheQuietAnew() throws Away {
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(5_000));
            bench.round();
            bench.later(Bench.QUIET.minusSeconds(1));
            bench.write("a.mpr", bytes(5_001));
            bench.round();
            bench.later(Bench.QUIET.minusSeconds(1));
            bench.round();
            assertThat(house.asked).isEmpty();
        }
    }

    @Test
    void aLockedFileWaits() throws Away, IOException {
        try (Bench bench = bench()) {
            Path file = bench.write("a.mpr", bytes(5_000));
            bench.round();
            bench.later(Bench.QUIET);
            try (FileChannel writer = FileChannel.open(file, StandardOpenOption.WRITE)) {
                writer.lock();
                bench.round();
            }
            assertThat(house.asked).isEmpty();
        }
    }

    @Test
    void anUnchangedFileIsNeverSentAgain() {
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(5_000));
            bench.once();
            int asked = house.asked.size();
            bench.once();
            assertThat(house.asked).hasSize(asked);
        }
    }

    @Test
    void aRenamedFileIsNotSentAgain() throws IOException {
        try (Bench bench = bench()) {
            Path file = bench.write("a.mpr", bytes(5_000));
            bench.once();
            Files.move(file, folder.resolve("b.mpr"));
            int asked = house.asked.size();
            assertThat(bench.once()).isTrue();
            assertThat(house.asked).hasSize(asked);
        }
    }

    @Test
    void aGrownFileSendsOnlyItsNewBytes() {
        try (Bench bench = bench()) {
            byte[] whole = bytes(700_000);
            bench.write("a.mpr", Arrays.copyOf(whole, 500_001));
            bench.once();
            bench.write("a.mpr", whole);
            bench.once();
            assertThat(bench.sent()).isEqualTo(whole.length);
            assertThat(house.kept.values()).anyMatch(kept -> Arrays.equals(kept, whole));
        }
    }

    @Test
    void aGrownFileWithANewHeadSendsItsFirstBlockAndWhatIsBehindTheLastWholeOne() {
        try (Bench bench = bench()) {
            byte[] whole = bytes(4 * Prints.BLOCK_BYTES + 10);
            bench.write("a.mpr", Arrays.copyOf(whole, 3 * Prints.BLOCK_BYTES + 5));
            bench.once();
            long before = bench.sent();
            byte[] grown = changed(whole, 40);
            bench.write("a.mpr", grown);
            bench.once();
            assertThat(bench.sent() - before).isEqualTo(2 * Prints.BLOCK_BYTES + 10);
            assertThat(house.kept.values()).anyMatch(kept -> Arrays.equals(kept, grown));
        }
    }

    @Test
    void aFileOfNoRunWaitsAndIsToldOnce() {
        try (Bench bench = new Bench(folder, house)) {
            bench.write("a.mpr", bytes(100));
            assertThat(bench.once()).isFalse();
            bench.once();
            assertThat(bench.said().lines().filter(line -> line.contains("no run named")))
                    .hasSize(1);
            assertThat(house.asked).isEmpty();
        }
    }

    @Test
    void aFileOfNoRunGoesAsSoonAsItHasOne() {
        try (Bench bench = new Bench(folder, house)) {
            bench.write("test/a.z", bytes(100));
            bench.once();
            bench.write(
                    "test/run.provolt",
                    ("\uFEFFrun = " + Bench.RUN + "\r\nstage = ocv\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(bench.once()).isTrue();
            assertThat(house.brought.values())
                    .singleElement()
                    .satisfies(body -> assertThat(body.path("run_id").asText()
                                    + body.path("stage").asText())
                            .isEqualTo(Bench.RUN + "ocv"));
        }
    }

    @Test
    void aFolderNamedByARunHoldsItsFiles() {
        try (Bench bench = new Bench(folder, house)) {
            bench.write(Bench.RUN + "/channel 1/a.mpr", bytes(100));
            assertThat(bench.once()).isTrue();
            assertThat(house.brought.values())
                    .allSatisfy(body -> assertThat(body.path("run_id").asText()).isEqualTo(Bench.RUN));
        }
    }

    @Test
    void aRefusalIsToldByItsSentenceAndNotRepeated() {
        house.end = "{\"state\": \"refused\", \"refusal\": {\"code\": \"x\", \"detail\": \"No reader knows it.\"}}";
        try (Bench bench = bench()) {
            bench.write("a.doc", bytes(100));
            assertThat(bench.once()).isFalse();
            int asked = house.asked.size();
            bench.once();
            assertThat(bench.said()).contains("a.doc: refused: No reader knows it.");
            assertThat(house.asked).hasSize(asked);
        }
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
    void whatIsLeftOutIsNotSent() {
        try (Bench bench = bench()) {
            bench.write(".hidden", bytes(10));
            bench.write("~$a.xlsx", bytes(10));
            bench.write("a.mpr.part", bytes(10));
            bench.write("empty.mpr", new byte[0]);
            assertThat(bench.once()).isTrue();
            assertThat(house.asked).isEmpty();
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

    @Test
    void aFolderHasOneAgent() {
        try (Bench first = bench()) {
            assertThatThrownBy(this::bench).isInstanceOf(Trouble.class).hasMessageContaining("Another agent");
            assertThat(first.said()).isEmpty();
        }
    }
}
