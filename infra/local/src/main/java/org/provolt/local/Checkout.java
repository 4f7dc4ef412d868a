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
            List.of("portal", "cell-build", "pressure", "cycling", "metrics", "audit", "instrument-gateway");

    /// The services that this checkout has.
    public List<String> services() {
        return SERVICES.stream()
                .filter(name ->
                        Files.exists(root.resolve("services").resolve(name).resolve("pom.xml")))
                .toList();
    }

    /// What `java -jar` runs.
    public Path jarOf(String service) {
        Path jar = root.resolve("services").resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new Trouble(service + " is not built: " + jar + " is missing.");
        }
        return jar;
    }

    /// The classpath of this launcher, for the mains that it starts.
    public String launcherClasspath() {
        Path target = root.resolve("infra/local/target");
        return target.resolve("lib") + "/*:" + only(target, "local-*.jar");
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
        throw new Trouble("There is no " + pattern + " in " + folder + "; ./mvnw -pl infra/local package makes it.");
    }
}
