package org.provolt.imaging.parse;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// A few warm children, each reading one file at a time. One that died or took too long is replaced by a new one.
@Singleton
public class Children {

    private static final Logger LOG = Logger.getLogger(Children.class);

    private final BlockingQueue<Child> idle;
    private final int count;
    private final String heap;
    private final Duration limit;
    private final Class<?> program;

    @Inject
    Children(
            @ConfigProperty(name = "provolt.imaging.children") int count,
            @ConfigProperty(name = "provolt.imaging.child-heap") String heap,
            @ConfigProperty(name = "provolt.imaging.child-limit") Duration limit) {
        this(count, heap, limit, ChildMain.class);
    }

    Children(int count, String heap, Duration limit, Class<?> program) {
        this.count = count;
        this.heap = heap;
        this.limit = limit;
        this.program = program;
        this.idle = new ArrayBlockingQueue<>(count);
    }

    void start(@Observes StartupEvent event) {
        for (int number = 0; number < count; number++) {
            idle.add(Child.start(heap, program));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        idle.forEach(Child::close);
    }

    /// How many files can be read at once.
    public int count() {
        return count;
    }

    /// Reads a file in a child, which puts the raster where it is told; waits for one that is idle. A child can die of
    /// other things than the file, so a second one has a try.
    public Reply read(Path file, Path raster) throws InterruptedException {
        Child child = alive(idle.take());
        try {
            return child.read(file, raster, limit);
        } catch (Child.Died first) {
            LOG.warnf(first, "the child that read %s died; another one tries", file);
            child = alive(child);
            return lastTry(child, file, raster);
        } finally {
            idle.add(alive(child));
        }
    }

    private Reply lastTry(Child child, Path file, Path raster) throws InterruptedException {
        try {
            return child.read(file, raster, limit);
        } catch (Child.Died again) {
            LOG.warnf(again, "another child died of %s; the file is refused", file);
            return new Reply.TurnedAway(
                    "image-too-demanding", "Reading the file needs more memory than is given, or breaks its reader.");
        }
    }

    private Child alive(Child child) {
        return child.isAlive() ? child : Child.start(heap, program);
    }
}
