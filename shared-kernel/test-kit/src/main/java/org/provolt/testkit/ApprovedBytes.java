package org.provolt.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.Assertions;

/// Bytes that must never change again: published events, canonical forms, golden results.
///
/// A person approves by committing the file under `src/test/resources/approved`. What differs, or was never approved,
/// fails and lies beside it as `.received`; nothing is approved by running a test.
public final class ApprovedBytes {

    private static final Path APPROVED = Path.of("src", "test", "resources", "approved");

    private ApprovedBytes() {}

    /// Compares with `src/test/resources/approved/<name>` of the module under test.
    public static void verify(String name, byte[] actual) {
        verify(APPROVED, name, actual);
    }

    /// The same for text, in UTF-8.
    public static void verify(String name, String actual) {
        verify(APPROVED, name, actual.getBytes(UTF_8));
    }

    static void verify(Path folder, String name, byte[] actual) {
        Path approved = folder.resolve(name);
        Path received = folder.resolve(name + ".received");
        try {
            if (Files.exists(approved) && Arrays.equals(Files.readAllBytes(approved), actual)) {
                Files.deleteIfExists(received);
                return;
            }
            Files.createDirectories(received.getParent());
            Files.write(received, actual);
            Assertions.fail(
                    Files.exists(approved)
                            ? difference(approved, received, actual)
                            : neverApproved(approved, received));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not compare with " + approved, e);
        }
    }

    private static String neverApproved(Path approved, Path received) {
        return approved + " does not exist. Look at " + received + "; if it is right, rename it and commit it.";
    }

    private static String difference(Path approved, Path received, byte[] actual) throws IOException {
        byte[] expected = Files.readAllBytes(approved);
        int at = Arrays.mismatch(expected, actual);
        return "%s differs from %s at byte %d (%d bytes approved, %d received):%n  approved: …%s…%n  received: …%s…"
                .formatted(
                        received,
                        approved,
                        at,
                        expected.length,
                        actual.length,
                        around(expected, at),
                        around(actual, at));
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - 40);
        int to = Math.min(bytes.length, at + 40);
        return from < to ? new String(bytes, from, to - from, UTF_8) : "";
    }
}
