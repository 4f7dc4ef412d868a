package org.provolt.gateway.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlobFolderTest {

    /// SHA-256 of "abc", from FIPS 180-2, appendix B.1.
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path root;

    private Path incoming;
    private BlobFolder folder;

    @BeforeEach
    void open() {
        incoming = root.resolve("incoming");
        folder = new BlobFolder(root, incoming);
        folder.sweep(new StartupEvent());
    }

    private Path arrives(String name, String content) throws IOException {
        return Files.writeString(incoming.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsKeptUnderItsDigest() throws IOException {
        assertThat(folder.keep(arrives("a", "abc"))).isEqualTo(new Blob(ABC, 3));
        assertThat(root.resolve("ba").resolve("78").resolve(ABC)).hasContent("abc");
    }

    @Test
    void whatWasKeptIsFound() throws IOException {
        folder.keep(arrives("a", "abc"));
        assertThat(folder.file(ABC)).hasContent("abc");
    }

    @Test
    void aKeptFileLeavesNothingBehind() throws IOException {
        folder.keep(arrives("a", "abc"));
        assertThat(incoming).isEmptyDirectory();
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        folder.keep(arrives("a", "abc"));
        folder.keep(arrives("b", "abc"));
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aBlobThatLostBytesIsReplaced() throws IOException {
        folder.keep(arrives("a", "abc"));
        Files.writeString(folder.file(ABC), "ab");
        folder.keep(arrives("b", "abc"));
        assertThat(folder.file(ABC)).hasContent("abc");
    }

    @Test
    void whatIsNotThereFailsAsADiskDoes() {
        assertThatThrownBy(() -> folder.file(ABC)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anUploadThatNeverEndedIsSweptAway() throws IOException {
        Path left = arrives("left", "half of a fi");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        folder.sweep(new StartupEvent());
        assertThat(left).doesNotExist();
    }

    @Test
    void anUploadUnderWayIsLeftAlone() throws IOException {
        Path underWay = arrives("now", "half of a fi");
        folder.sweep(new StartupEvent());
        assertThat(underWay).exists();
    }
}
