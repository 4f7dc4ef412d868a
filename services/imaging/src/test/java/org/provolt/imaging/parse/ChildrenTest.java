package org.provolt.imaging.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a file whose child hangs or dies, and of the file after it.
class ChildrenTest {

    private final Children children = new Children(1, "32m", Duration.ofSeconds(1), MoodyChild.class);

    @TempDir
    Path folder;

    @BeforeEach
    void start() {
        children.start(new StartupEvent());
    }

    @AfterEach
    void stop() {
        children.stop(new ShutdownEvent());
    }

    @Test
    void aFileThatHangsItsChildIsRefused() throws InterruptedException {
        assertThat(read("hangs"))
                .isEqualTo(new Reply.TurnedAway("image-takes-too-long", "Reading the file took longer than 1.0 s."));
    }

    @Test
    void theFileAfterAHangingOneIsReadByANewChild() throws InterruptedException {
        read("hangs");

        assertThat(read("picture")).isInstanceOf(Reply.Read.class);
    }

    @Test
    void aFileThatKillsTwoChildrenIsRefused() throws InterruptedException {
        assertThat(read("dies"))
                .isInstanceOfSatisfying(
                        Reply.TurnedAway.class, away -> assertThat(away.code()).isEqualTo("image-too-demanding"));
    }

    @Test
    void theFileAfterADeadlyOneIsReadByANewChild() throws InterruptedException {
        read("dies");

        assertThat(read("picture")).isInstanceOf(Reply.Read.class);
    }

    /// A child can be ended by a person or for want of the machine's memory.
    @Test
    void aFileIsNotBlamedForOneDeath() throws InterruptedException {
        assertThat(read("dies-once")).isInstanceOf(Reply.Read.class);
    }

    private Reply read(String name) throws InterruptedException {
        return children.read(folder.resolve(name), folder.resolve("raster"));
    }
}
