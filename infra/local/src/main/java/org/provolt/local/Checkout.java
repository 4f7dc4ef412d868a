package org.provolt.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The working copy that the stack runs from, as `./provolt` built it.
///
/// @param root the folder of the root POM
public record Checkout(Path root) {

    /// In the order in which they are started.
    private static final List<String> SERVICES =
            List.of("portal", "cell-build", "pressure", "cycling", "imaging", "metrics", "audit", "instrument-gateway");

    /// The services that this checkout has.
    public List<String> services() {
        return SERVICES.stream()
                .filter(name ->
                        Files.exists(root.resolve("services").resolve(name).resolve("pom.xml")))
                .toList();
    }

    /// The folder of a service's jars; `quarkus-run.jar` in it is what `java -jar` runs.
    public Path builtService(String service) {
        Path folder = root.resolve("services").resolve(service).resolve("target/quarkus-app");
        if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
            throw new Trouble(
                    Ending.CHECKOUT_INCOMPLETE,
                    service + " is not built: there is no quarkus-run.jar in " + folder
                            + ". ./provolt up builds it, unless PROVOLT_SKIP_BUILD is set.");
        }
        return folder;
    }

    /// The classpath of this launcher, for the mains that it starts: the very same.
    public static String launcherClasspath() {
        return System.getProperty("java.class.path");
    }

    /// Keycloak as it is distributed.
    public Path keycloakArchive() {
        return only(root.resolve("infra/local/target/keycloak"), "keycloak-quarkus-dist-*.zip");
    }

    private static Path only(Path folder, String pattern) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern)) {
            for (Path file : files) {
                return file;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Could not look into " + folder, e);
        }
        throw new Trouble(
                Ending.CHECKOUT_INCOMPLETE,
                "There is no " + pattern + " in " + folder + "; ./mvnw -pl infra/local package makes it.");
    }
}
