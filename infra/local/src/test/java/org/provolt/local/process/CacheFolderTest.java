package org.provolt.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void whatIsThereIsNotMadeAgain() {
        CacheFolder cache = new CacheFolder(root);
        cache.get("tool-1", folder -> Files.writeString(folder.resolve("made"), "first"));

        Path second = cache.get("tool-1", folder -> Files.writeString(folder.resolve("made"), "second"));

        assertThat(second.resolve("made")).hasContent("first");
    }

    @Test
    void aMakingThatFailsLeavesNothingThatLooksFinished() {
        CacheFolder cache = new CacheFolder(root);

        assertThatThrownBy(() -> cache.get("tool-1", CacheFolderTest::fails)).hasMessageContaining("tool-1");

        assertThat(root.resolve("tool-1")).doesNotExist();
    }

    @Test
    void whatAKilledMakingLeftIsNotTaken() throws IOException {
        Files.createDirectories(root.resolve("tool-1.unfinished"));
        Files.writeString(root.resolve("tool-1.unfinished").resolve("half"), "");

        Path whole = new CacheFolder(root).get("tool-1", folder -> Files.writeString(folder.resolve("made"), ""));

        assertThat(whole).isDirectoryNotContaining(file -> file.endsWith("half"));
    }

    private static void fails(Path folder) throws IOException {
        Files.writeString(folder.resolve("half"), "");
        throw new IOException("the disk is full");
    }
}
