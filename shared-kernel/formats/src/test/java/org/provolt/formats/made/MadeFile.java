package org.provolt.formats.made;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Puts made bytes into a file.
public final class MadeFile {

    private MadeFile() {}

    public static Path in(Path folder, byte[] bytes) {
        try {
            return Files.write(Files.createTempFile(folder, "made", ".bin"), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
