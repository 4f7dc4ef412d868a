package org.provolt.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostmasterTest {

    private static final ProcessHandle SELF = ProcessHandle.current();
    private static final Instant BEGAN = SELF.info().startInstant().orElse(Instant.EPOCH);

    @TempDir
    Path data = Path.of("");

    @Test
    void aFolderWithoutTheFileHasNoServer() {
        assertThat(Postmaster.in(data)).isEmpty();
    }

    @Test
    void aFileThatIsNotYetWholeIsNoServer() throws IOException {
        Files.writeString(data.resolve("postmaster.pid"), "4711\n/data\n");

        assertThat(Postmaster.in(data)).isEmpty();
    }

    @Test
    void theFileNamesProcessStartAndPort() throws IOException {
        write(4711, Instant.ofEpochSecond(1_795_000_000L));

        assertThat(Postmaster.in(data)).contains(new Postmaster(4711, Instant.ofEpochSecond(1_795_000_000L), 40001));
    }

    @Test
    void aProcessThatBeganThenIsTheServer() throws IOException {
        write(SELF.pid(), BEGAN.plusSeconds(1));

        assertThat(Postmaster.in(data).flatMap(Postmaster::process)).contains(SELF);
    }

    @Test
    void anIdThatWasGivenOutAgainIsNotTheServer() throws IOException {
        write(SELF.pid(), BEGAN.minusSeconds(3600));

        assertThat(Postmaster.in(data).flatMap(Postmaster::process)).isEmpty();
    }

    private void write(long pid, Instant started) throws IOException {
        Files.writeString(
                data.resolve("postmaster.pid"),
                pid + "\n/data\n" + started.getEpochSecond() + "\n40001\n\n127.0.0.1\n  1234\nready   \n");
    }
}
