package org.provolt.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;

/// The folder of blobs, as an operator sees it.
final class KeptFiles {

    private KeptFiles() {}

    static byte[] bytes(String sha256) {
        Path root = Path.of(ConfigProvider.getConfig().getValue("provolt.blobs", String.class));
        try {
            return Files.readAllBytes(root.resolve(sha256.substring(0, 2))
                    .resolve(sha256.substring(2, 4))
                    .resolve(sha256));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
