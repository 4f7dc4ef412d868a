package org.provolt.blobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlobFolderTest extends BlobStoreContract {

    @Override
    BlobStore store() {
        return new BlobFolder(root);
    }

    @Test
    void aBlobLiesUnderTheFirstBytesOfItsDigest() throws IOException {
        store().keep(arrives("a", "abc"));
        assertThat(root.resolve("ba").resolve("78").resolve(ABC)).hasContent("abc");
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        store().keep(arrives("a", "abc"));
        store().keep(arrives("b", "abc"));
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aBlobThatLostBytesIsReplaced() throws IOException {
        store().keep(arrives("a", "abc"));
        Files.writeString(store().file(ABC), "ab");
        store().keep(arrives("b", "abc"));
        assertThat(store().file(ABC)).hasContent("abc");
    }
}
