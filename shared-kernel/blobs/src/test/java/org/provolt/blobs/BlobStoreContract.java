package org.provolt.blobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every store of blobs does.
abstract class BlobStoreContract {

    /// SHA-256 of "abc", from FIPS 180-2, appendix B.1.
    static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path root;

    /// A store on the folder.
    abstract BlobStore store();

    Path arrives(String name, String content) throws IOException {
        Path incoming = Files.createDirectories(root.resolve("incoming"));
        return Files.writeString(incoming.resolve(name), content, StandardCharsets.UTF_8);
    }

    @Test
    void whatWasKeptIsFoundUnderItsDigest() throws IOException {
        BlobStore store = store();
        assertThat(store.keep(arrives("a", "abc"))).isEqualTo(new Blob(ABC, 3));
        assertThat(store.file(ABC)).hasContent("abc");
        assertThat(store.has(new Blob(ABC, 3))).isTrue();
    }

    @Test
    void aKeptFileLeavesNothingBehind() throws IOException {
        store().keep(arrives("a", "abc"));
        assertThat(root.resolve("incoming")).isEmptyDirectory();
    }

    @Test
    void theSameBytesCanArriveAgain() throws IOException {
        BlobStore store = store();
        store.keep(arrives("a", "abc"));
        assertThat(store.keep(arrives("b", "abc"))).isEqualTo(new Blob(ABC, 3));
        assertThat(store.file(ABC)).hasContent("abc");
    }

    @Test
    void otherBytesThanWereSaidAreNotKept() throws IOException {
        BlobStore store = store();
        Path other = arrives("a", "abd");
        assertThat(store.keepAs(new Blob(ABC, 3), other)).isFalse();
        assertThat(other).exists();
        assertThat(store.has(new Blob(ABC, 3))).isFalse();
    }

    @Test
    void thoseThatWereSaidAre() throws IOException {
        BlobStore store = store();
        assertThat(store.keepAs(new Blob(ABC, 3), arrives("a", "abc"))).isTrue();
        assertThat(store.file(ABC)).hasContent("abc");
    }

    @Test
    void whatIsNotThereFailsAsADiskDoes() {
        BlobStore store = store();
        assertThat(store.has(new Blob(ABC, 3))).isFalse();
        assertThatThrownBy(() -> store.file(ABC)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void bytesOfAnotherLengthAreNotThese() throws IOException {
        BlobStore store = store();
        store.keep(arrives("a", "abc"));
        assertThat(store.has(new Blob(ABC, 4))).isFalse();
    }
}
