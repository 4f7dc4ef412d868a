package org.provolt.local.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.data.DataFolder;
import org.provolt.local.data.Records;
import org.provolt.local.process.JavaChild;
import org.provolt.local.process.ProcessRecord;

/// A JVM that waits stands for a service that a killed launcher left behind.
class LeftoversTest {

    @TempDir
    Path root = Path.of("");

    private DataFolder data = new DataFolder(Path.of(""));
    private List<Process> started = List.of();

    @BeforeEach
    void startSomethingThatStays() throws IOException {
        data = new DataFolder(root.resolve("data")).made();
        Process marked = new ProcessBuilder(
                        JavaChild.java(),
                        data.mark().argument(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Waiting.class.getName())
                .start();
        started = List.of(marked);
        assertThat(marked.getInputStream().read()).as("it has come up").isEqualTo('.');
    }

    @AfterEach
    void endIt() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void whatWasRecordedIsFoundByItsName() {
        new Records(data).write(ProcessRecord.of("cycling", started.getFirst().toHandle(), 1, ""));

        assertThat(Leftovers.of(data).found()).containsOnlyKeys("cycling");
    }

    @Test
    void whatWasNotRecordedIsFoundByItsMark() {
        assertThat(Leftovers.of(data).found()).containsValue(started.getFirst().toHandle());
    }

    @Test
    void anotherStacksProcessesAreNotOurs() {
        DataFolder another = new DataFolder(root.resolve("another")).made();

        assertThat(Leftovers.of(another).none()).isTrue();
    }

    @Test
    void stoppingEndsThemAndForgetsTheirRecords() {
        new Records(data).write(ProcessRecord.of("cycling", started.getFirst().toHandle(), 1, ""));

        Leftovers.of(data).stop();

        assertThat(started.getFirst().isAlive()).isFalse();
        assertThat(new Records(data).all()).isEmpty();
    }

    /// Says that it runs, then waits until it is ended.
    public static final class Waiting {
        public static void main(String[] arguments) throws InterruptedException {
            System.out.print('.');
            System.out.flush();
            new java.util.concurrent.CountDownLatch(1).await();
        }
    }
}
