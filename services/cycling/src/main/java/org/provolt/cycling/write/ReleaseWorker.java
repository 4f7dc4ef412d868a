package org.provolt.cycling.write;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.cycling.write.ReleaseQueue.Due;
import org.provolt.servicekit.events.AggregateCache;

/// Appends what waited as soon as it can follow on, step by step, while the service lives. A series that fails is tried
/// again after a rest and is named in the service's health; the others go on.
@Singleton
@Readiness
class ReleaseWorker implements HealthCheck, Runnable {

    private static final Logger LOG = Logger.getLogger(ReleaseWorker.class);
    private static final int TRANSACTION_LIMIT_SECOND = 60;
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);
    private static final Duration REST = Duration.ofSeconds(5);

    private final ReleaseQueue queue;
    private final ReleaseStep step;
    private final AggregateCache cache;
    private final Map<SeriesStreamId, Trouble> troubled = new ConcurrentHashMap<>();
    private volatile boolean stopping;
    private volatile String trouble = "";
    private @Nullable Thread thread;

    ReleaseWorker(ReleaseQueue queue, ReleaseStep step, AggregateCache cache) {
        this.queue = queue;
        this.step = step;
        this.cache = cache;
    }

    /// @param until of the machine's steady clock, ns
    private record Trouble(String why, long until) {

        boolean isOver() {
            return System.nanoTime() - until >= 0;
        }
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("release").start(this);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        queue.wake();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                boolean more = round();
                trouble = "";
                if (!more) {
                    queue.await(WHILE_IDLE);
                }
            } catch (InterruptedException asked) {
                stopping = true;
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                trouble = failed.toString();
                LOG.error("waiting batches stand still; they are tried again", failed);
                pause();
            }
        }
    }

    /// One step of each series, so that a long one does not keep the others waiting.
    private boolean round() {
        var due = QuarkusTransaction.requiringNew().call(queue::due);
        troubled.keySet().retainAll(due.stream().map(Due::stream).toList());
        boolean more = false;
        for (Due series : due) {
            more |= mayBeTried(series) && release(series);
        }
        return more;
    }

    private boolean mayBeTried(Due series) {
        Trouble known = troubled.get(series.stream());
        return !stopping && (known == null || known.isOver());
    }

    private boolean release(Due series) {
        try {
            boolean more = QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_LIMIT_SECOND)
                    .call(() -> step.take(series));
            troubled.remove(series.stream());
            return more;
        } catch (RuntimeException failed) {
            // What the rolled back transaction left there is ahead of the database.
            cache.drop();
            troubled.put(series.stream(), new Trouble(failed.toString(), System.nanoTime() + REST.toNanos()));
            LOG.errorf(failed, "waiting batches of series %s could not be appended; tried again", series.stream());
            return false;
        }
    }

    private void pause() {
        try {
            Thread.sleep(WHILE_IDLE);
        } catch (InterruptedException asked) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("release")
                .withData("trouble", trouble.isEmpty() ? "none" : trouble)
                .status(trouble.isEmpty() && troubled.isEmpty());
        troubled.forEach((series, why) -> health.withData(series.toString(), why.why()));
        return health.build();
    }
}
