package org.provolt.gateway.uploads;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftUploadsTest {

    @TempDir
    Path incoming;

    @Test
    void anUploadThatNeverEndedIsSweptAway() throws IOException {
        Path left = Files.writeString(incoming.resolve("left"), "half of a fi");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        new LeftUploads(incoming).sweep(new StartupEvent());
        assertThat(left).doesNotExist();
    }

    @Test
    void anUploadUnderWayIsLeftAlone() throws IOException {
        Path underWay = Files.writeString(incoming.resolve("now"), "half of a fi");
        new LeftUploads(incoming).sweep(new StartupEvent());
        assertThat(underWay).exists();
    }
}
