package org.provolt.gateway.uploads;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.provolt.servicekit.http.Occurred;

/// Removes uploads that never ended: a process that was killed leaves what it was receiving.
@Singleton
class LeftUploads {

    private static final Logger LOG = Logger.getLogger(LeftUploads.class);
    private static final Duration LONGEST_UPLOAD = Duration.ofDays(1);

    private final Path incoming;

    LeftUploads(@ConfigProperty(name = "quarkus.http.body.uploads-directory") Path incoming) {
        this.incoming = incoming;
    }

    void sweep(@Observes StartupEvent event) {
        FileTime oldest = FileTime.from(Occurred.now().minus(LONGEST_UPLOAD));
        try {
            Files.createDirectories(incoming);
            try (Stream<Path> left = Files.list(incoming)) {
                for (Path file : left.toList()) {
                    if (Files.getLastModifiedTime(file).compareTo(oldest) < 0) {
                        Files.deleteIfExists(file);
                        LOG.infof("removed an upload that never ended: %s", file.getFileName());
                    }
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the folder of uploads cannot be used: " + incoming, failed);
        }
    }
}
