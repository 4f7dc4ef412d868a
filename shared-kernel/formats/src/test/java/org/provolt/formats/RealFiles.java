package org.provolt.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// Real instrument files, which do not lie in the repository: in `$PROVOLT_DATA`, else in `../shared/data` beside it.
/// Without them a test that asks is skipped, loudly.
public final class RealFiles {

    private RealFiles() {}

    /// One of the files named, such as `cycler/some.mpr`; skips the test when there is no data folder.
    public static Path file(String name) {
        return files(List.of(name)).findFirst().orElseThrow();
    }

    /// The files named; skips the test when there is no data folder.
    public static Stream<Path> files(List<String> names) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            System.err.println("SKIPPED: " + names.size() + " real files were not read (" + names
                    + "): no data folder. Set PROVOLT_DATA to read them.");
        }
        Assumptions.assumeTrue(folder.isPresent(), "no data folder");
        return names.stream().map(folder.orElseThrow()::resolve);
    }

    private static Optional<Path> folder() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("PROVOLT_DATA"))
                                .filter(it -> !it.isBlank())
                                .map(Path::of),
                        beside(root()))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst();
    }

    private static Optional<Path> beside(Path root) {
        return Optional.ofNullable(root.getParent()).map(parent -> parent.resolve("shared/data"));
    }

    /// The repository's root: the folder of the pom that lists the modules.
    public static Path root() {
        String told = System.getProperty("provolt.root");
        if (told != null) {
            return Path.of(told).toAbsolutePath();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !listsModules(folder.resolve("pom.xml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "no pom with modules above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    private static boolean listsModules(Path pom) {
        try {
            return Files.exists(pom) && Files.readString(pom).contains("<modules>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
