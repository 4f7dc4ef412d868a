package org.provolt.local.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.provolt.local.Ending;
import org.provolt.local.Trouble;

class DataVersionTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void aNewFolderIsMarkedWithThisVersion() throws IOException {
        new DataVersion(new DataFolder(root).made()).mark();

        assertThat(root.resolve("version.properties")).content().contains("version=" + DataVersion.NOW);
    }

    @Test
    void aMarkedFolderIsTakenWithoutAWord() {
        DataFolder data = new DataFolder(root).made();
        new DataVersion(data).mark();

        assertThatCode(() -> new DataVersion(data).require()).doesNotThrowAnyException();
        assertThat(new DataVersion(data).mark()).isEmpty();
    }

    @Test
    void aNewerFolderIsRefused() throws IOException {
        Files.writeString(root.resolve("version.properties"), "version=" + (DataVersion.NOW + 1));

        refused(Ending.DATA_NEWER, "made by a newer Provolt");
    }

    @Test
    void aNewerFolderIsNotTouched() throws IOException {
        Files.writeString(root.resolve("version.properties"), "version=" + (DataVersion.NOW + 1));
        refused(Ending.DATA_NEWER, "has touched nothing");

        try (Stream<Path> files = Files.list(root)) {
            assertThat(files).containsExactly(root.resolve("version.properties"));
        }
    }

    @Test
    void aFolderFromBeforeTheMarkIsTakenOverAndThatIsSaid() {
        DataFolder data = new DataFolder(root).made();
        Secrets.in(data).of("postgres.superuser");

        assertThatCode(() -> new DataVersion(data).require()).doesNotThrowAnyException();
        assertThat(new DataVersion(data).mark())
                .hasValueSatisfying(said -> assertThat(said).contains("before folders carried a version"));
    }

    @Test
    void aFirstStartThatWasInterruptedBeforeTheMarkGoesOn() {
        DataFolder data = new DataFolder(root).made();

        assertThatCode(() -> new DataVersion(data).require()).doesNotThrowAnyException();
        assertThat(new DataVersion(data).mark()).isEmpty();
    }

    @Test
    void aFolderOfSomethingElseIsRefused() throws IOException {
        Files.writeString(root.resolve("thesis.docx"), "years of work");

        refused(Ending.DATA_NOT_OURS, "thesis.docx");
    }

    @Test
    void aMarkThatSaysNothingIsRefused() throws IOException {
        Files.writeString(root.resolve("version.properties"), "version=");

        refused(Ending.DATA_NOT_OURS, "does not say which version");
    }

    private void refused(Ending ending, String words) {
        assertThatThrownBy(() -> new DataVersion(new DataFolder(root)).require())
                .hasMessageContaining(words)
                .asInstanceOf(InstanceOfAssertFactories.type(Trouble.class))
                .extracting(Trouble::ending)
                .isEqualTo(ending);
    }
}
