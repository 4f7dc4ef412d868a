package org.provolt.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalTest {

    @TempDir
    Path folder;

    private static Journal.Line line(String name, Journal.Outcome outcome) {
        return new Journal.Line(
                "2026-11-02T09:00:00Z", name, 7, 8, "sha-" + name, "run", null, "import", outcome, "told", "");
    }

    private Journal filled() {
        Journal journal = Journal.in(folder);
        journal.add(line("a", Journal.Outcome.BROUGHT));
        journal.add(line("b", Journal.Outcome.BROUGHT));
        journal.add(line("a", Journal.Outcome.DONE));
        return journal;
    }

    @Test
    void whatWasNotedIsKnownAfterARestart() {
        filled().close();
        try (Journal again = Journal.in(folder)) {
            assertThat(again.of("a")).contains(line("a", Journal.Outcome.DONE));
            assertThat(again.open()).containsExactly(line("b", Journal.Outcome.BROUGHT));
            assertThat(again.of("sha-b", "run", Optional.empty())).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 100})
    void aTornLastLineIsLeftOutAndWrittenOver(int bytes) throws IOException {
        filled().close();
        Path file = folder.resolve("journal.jsonl");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - bytes));
        try (Journal again = Journal.in(folder)) {
            assertThat(again.of("a")).contains(line("a", Journal.Outcome.BROUGHT));
            again.add(line("c", Journal.Outcome.DONE));
        }
        try (Journal third = Journal.in(folder)) {
            assertThat(third.of("c")).isPresent();
            assertThat(Files.readAllLines(file)).hasSize(3);
        }
    }

    @Test
    void aLineThatCannotBeReadIsLeftOut() throws IOException {
        filled().close();
        Files.writeString(folder.resolve("journal.jsonl"), "\0\0\0\n", StandardOpenOption.APPEND);
        try (Journal again = Journal.in(folder)) {
            assertThat(again.of("a")).isPresent();
        }
    }
}
