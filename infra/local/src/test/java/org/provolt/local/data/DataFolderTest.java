package org.provolt.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.Ending;
import org.provolt.local.Trouble;

class DataFolderTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void aNewFolderIsForThisUserAlone() throws IOException {
        new DataFolder(root.resolve("data")).made();

        assertThat(Files.getPosixFilePermissions(root.resolve("data")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void tryingWhetherItCanBeWrittenLeavesNothing() {
        new DataFolder(root).made();

        assertThat(root.toFile().list()).containsExactlyInAnyOrder("run", "log", "blobs");
    }

    @Test
    void aFileInItsPlaceIsSaid() throws IOException {
        Files.writeString(root.resolve("data"), "");

        refused(root.resolve("data"));
    }

    @Test
    void aPlaceWhereNoFolderCanBeIsSaid() throws IOException {
        Files.writeString(root.resolve("file"), "");

        refused(root.resolve("file/data"));
    }

    /// Not even the superuser writes to it.
    @Test
    void aFileSystemThatTakesNoFilesIsSaid() {
        refused(Path.of(Files.isDirectory(Path.of("/proc")) ? "/proc/provolt" : "/dev/fd/provolt"));
    }

    private static void refused(Path place) {
        assertThatThrownBy(() -> new DataFolder(place).made())
                .hasMessageStartingWith("The data folder " + place + " cannot be written: ")
                .asInstanceOf(InstanceOfAssertFactories.type(Trouble.class))
                .extracting(Trouble::ending)
                .isEqualTo(Ending.DATA_NOT_WRITABLE);
    }
}
