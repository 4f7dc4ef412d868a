package org.provolt.blobs;

import java.nio.file.Path;

/// Where raw files stay, for good, each once, under the SHA-256 of its bytes.
///
/// Failing disks are [java.io.UncheckedIOException].
public interface BlobStore {

    /// Keeps the bytes of a file that arrived, which is used up: once this returns, they survive a power cut.
    Blob keep(Path arrived);

    /// Keeps the bytes of a file that arrived if they are these; false, and nothing is changed, when they are others.
    boolean keepAs(Blob said, Path arrived);

    /// Whether these bytes are kept.
    boolean has(Blob blob);

    /// A local file with these bytes, to be read and left as it is.
    Path file(String sha256);
}
