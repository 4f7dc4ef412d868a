package org.provolt.metrics.replay;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// A process that was started to replay does that and ends, before lanes, outbox or measuring have begun. It is not the
/// service: that one lives on beside it.
@Singleton
class ReplayAtStart {

    private static final Logger LOG = Logger.getLogger(ReplayAtStart.class);
    private static final int BEFORE_ALL_OTHERS = 1;
    private static final int WENT_WRONG = 1;

    private final Replay replay;
    private final Optional<String> report;

    /// @param report the file that is to hold what was found; absent in the service itself
    ReplayAtStart(Replay replay, @ConfigProperty(name = "provolt.replay.report") Optional<String> report) {
        this.replay = replay;
        this.report = report;
    }

    void start(@Observes @Priority(BEFORE_ALL_OTHERS) StartupEvent event) {
        report.map(Path::of).ifPresent(file -> Runtime.getRuntime().halt(replayed(file)));
    }

    private int replayed(Path file) {
        try {
            ReplayReport found = replay.run(Runtime.getRuntime().availableProcessors());
            Files.write(file, found.lines());
            return found.exitCode();
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
            return WENT_WRONG;
        } catch (IOException unwritable) {
            LOG.error("the report cannot be written", unwritable);
            return WENT_WRONG;
        } catch (Exception failed) {
            LOG.error("the replay failed", failed);
            return WENT_WRONG;
        }
    }
}
