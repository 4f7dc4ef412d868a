package org.provolt.local.keycloak;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.provolt.local.process.CacheFolder;
import org.provolt.local.process.JavaChild;
import org.provolt.local.process.Tool;

/// Keycloak, unpacked and built once into the user's cache; every stack runs the same.
///
/// @param home holds `lib`, `conf`, `providers`
public record KeycloakDistribution(Path home) {

    // Part of the cache folder's name: other options are another build.
    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--http-relative-path=/auth", "--health-enabled=false");

    /// Unpacks and builds if this version was never built here; that takes about half a minute.
    public static KeycloakDistribution builtIn(CacheFolder cache, Path archive) {
        String name = archive.getFileName().toString().replaceAll("\\.zip$", "");
        String key = name + "-" + Integer.toHexString(BUILD.hashCode());
        return new KeycloakDistribution(cache.get(key, folder -> {
            unpack(archive, folder);
            build(folder);
        }));
    }

    /// The words after `java` that run it from a home of a stack's own.
    public static List<String> java(Path home, int heapMegabyte) {
        return new ArrayList<>(List.of(
                "-Xmx" + heapMegabyte + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Duser.language=en",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-cp",
                home.resolve("lib").resolve("quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
    }

    private static void build(Path folder) {
        List<String> words = java(folder, 512);
        words.addFirst(JavaChild.java());
        words.addAll(BUILD);
        new Tool(words).run();
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                // The archive's one top folder carries the version; ours has its own name.
                Path inside = Path.of(entry.getName());
                if (inside.getNameCount() > 1) {
                    write(zip, entry, folder, inside.subpath(1, inside.getNameCount()));
                }
            }
        }
    }

    private static void write(InputStream content, ZipEntry entry, Path folder, Path inside) throws IOException {
        Path place = folder.resolve(inside).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else {
            Files.createDirectories(place.getParent());
            Files.copy(content, place);
        }
    }
}
