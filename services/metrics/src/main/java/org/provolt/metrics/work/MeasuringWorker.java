package org.provolt.metrics.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.News;

/// Measures the runs that there is news of, while the service lives. A run that fails is tried again, less and less
/// often, and is named in the service's health; the others go on.
@Singleton
@Readiness
class MeasuringWorker implements HealthCheck, Runnable {

    private static final Logger LOG = Logger.getLogger(MeasuringWorker.class);
    private static final Duration WHILE_WAITING = Duration.ofMillis(50);
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);

    private final News news;
    private final RunMeasuring measuring;
    private final MeterRegistry meters;
    private final Map<RunId, Trouble> troubled = new ConcurrentHashMap<>();
    private final AtomicLong rounds = new AtomicLong();
    private volatile boolean stopping;
    private volatile String trouble = "";
    private @Nullable Thread thread;

    MeasuringWorker(News news, RunMeasuring measuring, MeterRegistry meters) {
        this.news = news;
        this.measuring = measuring;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge(
                "provolt.runs.to.measure",
                news,
                waiting -> QuarkusTransaction.requiringNew().call(waiting::waiting));
        meters.gauge("provolt.measuring.rounds", rounds);
        thread = Thread.ofPlatform().name("measuring").start(this);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        news.wake();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    @Override
    public void run() {
        while (!stopping) {
            try {
                Left left = round();
                trouble = "";
                switch (left) {
                    case WORK -> {}
                    case NEWS -> Thread.sleep(WHILE_WAITING);
                    case NOTHING -> news.await(WHILE_IDLE);
                }
            } catch (InterruptedException asked) {
                stopping = true;
                Thread.currentThread().interrupt();
            } catch (RuntimeException failed) {
                trouble = failed.toString();
                LOG.error("measuring stands still; it tries again", failed);
                pause();
            }
        }
    }

    /// What is left after a round.
    private enum Left {
        WORK,
        NEWS,
        NOTHING
    }

    /// One step for each run that is due, so that a long one does not keep the others waiting.
    private Left round() {
        rounds.incrementAndGet();
        QuarkusTransaction.requiringNew().run(news::spread);
        List<RunId> due = QuarkusTransaction.requiringNew().call(news::due);
        troubled.keySet().retainAll(due);
        boolean more = false;
        for (RunId runId : due) {
            more |= mayBeTried(runId) && measure(runId);
        }
        if (more) {
            return Left.WORK;
        }
        // What is in trouble rests; nobody need look for it again and again.
        return QuarkusTransaction.requiringNew().call(news::waiting) > troubled.size() ? Left.NEWS : Left.NOTHING;
    }

    private boolean mayBeTried(RunId runId) {
        Trouble known = troubled.get(runId);
        return !stopping && (known == null || known.isOver());
    }

    /// True where more is left to do.
    private boolean measure(RunId runId) {
        try {
            boolean more = measuring.measure(runId);
            troubled.remove(runId);
            return more;
        } catch (RuntimeException failed) {
            troubled.merge(runId, Trouble.first(failed), (before, again) -> before.again(failed));
            LOG.errorf(failed, "run %s could not be measured; it is tried again", runId);
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
        HealthCheckResponseBuilder health = HealthCheckResponse.named("measuring")
                .withData("trouble", trouble.isEmpty() ? "none" : trouble)
                .status(trouble.isEmpty() && troubled.isEmpty());
        troubled.forEach((runId, why) -> health.withData(runId.toString(), why.why()));
        return health.build();
    }
}
