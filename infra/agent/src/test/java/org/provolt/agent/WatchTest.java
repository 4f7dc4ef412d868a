package org.provolt.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
    void aFileThatWasTakenBackIsToldAndNotAskedForAgain() {
        house.end = "{\"state\": \"withdrawn\"}";
        try (Bench bench = bench()) {
            bench.write("a.mpr", bytes(100));
            assertThat(bench.once()).isFalse();
            int asked = house.asked.size();
            bench.once();
            assertThat(bench.said()).contains("a.mpr: was taken back by a person");
            assertThat(house.asked).hasSize(asked);
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
    void aFolderHasOneAgent() {
        try (Bench first = bench()) {
            assertThatThrownBy(this::bench).isInstanceOf(Trouble.class).hasMessageContaining("Another agent");
            assertThat(first.said()).isEmpty();
        }
    }
}
