package org.provolt.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Starts that do not get far: whatever stops them, no process is left, and the next start is not in their way.
@EnabledOnOs(value = OS.LINUX, disabledReason = "macOS has no setsid to stand for a terminal")
class UpTest {

    private static final int ENDED_BY_CTRL_C = 130;
    private static final Duration LAST_BREATH = Duration.ofSeconds(10);

    @TempDir
    Path folder = Path.of("");

    private final List<Launched> launched = new ArrayList<>();

    @AfterEach
    void killWhatATestLeft() {
        launched.forEach(one -> one.process().destroyForcibly());
        ProcessHandle.allProcesses()
                .filter(found -> found.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run/launcher.json",
                "postgres.unfinished/PG_VERSION",
                "postgres/postmaster.pid",
                "run/kafka.json",
                "run/postgres.json"
            })
    void ctrlCLeavesNoProcessWhenThisIsThere(String file) throws IOException {
        Launched first = up();
        first.awaitFile(file);

        int code = first.interrupted();

        assertThat(code).as(first.words()).isEqualTo(ENDED_BY_CTRL_C);
        leavesNothing(first);
    }

    @Test
    void aPartThatCannotBeStartedEndsAllWithItsOwnNumber() throws IOException {
        Launched first = up();

        assertThat(first.ended()).as(first.words()).isEqualTo(Ending.CHECKOUT_INCOMPLETE.code());
        assertThat(first.words()).contains("There is no keycloak-quarkus-dist-");
        leavesNothing(first);
    }

    @Test
    void aSecondUpWhileTheFirstStartsIsToldWhoItIs() throws IOException {
        Launched first = up();
        first.awaitFile("run/launcher.json");

        Launched second = up();

        assertThat(second.ended()).as(second.words()).isEqualTo(Ending.DATA_IN_USE.code());
        assertThat(second.words()).contains("(pid " + first.process().pid() + ")");
        first.interrupted();
    }

    @Test
    void aFirstStartThatWasKilledIsTakenUpByTheNext() throws IOException {
        Launched first = up();
        first.awaitFile("postgres.unfinished/PG_VERSION");
        first.killed();

        Launched second = up();
        second.ended();

        assertThat(second.words()).contains("postgres answers");
        leavesNothing(second);
    }

    private Launched up() throws IOException {
        Path checkout = Files.createDirectories(folder.resolve("checkout"));
        Files.createDirectories(checkout.resolve("infra/local/target/keycloak"));
        Launched one =
                Launched.up(checkout, folder.resolve("data"), folder.resolve("said-" + launched.size() + ".txt"));
        launched.add(one);
        return one;
    }

    /// The last ones may need a moment to be gone.
    private static void leavesNothing(Launched ended) {
        Awaitility.await()
                .atMost(LAST_BREATH)
                .untilAsserted(() -> assertThat(ended.leftBehind()).isEmpty());
    }
}
