package org.provolt.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The working copy that the tests run in.
///
/// @param root the folder of the root POM
record Checkout(Path root) {

    /// As Maven says it; in an IDE, the first folder upwards that holds infra/local.
    static Checkout here() {
        String said = System.getProperty("provolt.root", "");
        if (!said.isBlank()) {
            return new Checkout(Path.of(said));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("infra/local/pom.xml")))
                .findFirst()
                .map(Checkout::new)
                .orElseThrow(() -> new IllegalStateException("These tests run inside a checkout of Provolt."));
    }

    /// The command that runs a main of the launcher's module in a JVM of its own.
    List<String> launcherCommand(String mainClass, String... arguments) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                launcherClasspath(),
                mainClass));
        words.addAll(List.of(arguments));
        return words;
    }

    /// The launcher's own classpath, with the broker's own versions.
    private String launcherClasspath() {
        Path target = root.resolve("infra/local/target");
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, "local-*.jar")) {
            for (Path jar : jars) {
                return target.resolve("lib") + "/*:" + jar;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("infra/local is not built: ./mvnw -pl infra/local install -Dquick", e);
        }
        throw new IllegalStateException("infra/local is not built: ./mvnw -pl infra/local install -Dquick");
    }
}
