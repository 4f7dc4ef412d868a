package org.provolt.metrics.work;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.kernel.RunId;
import org.provolt.metrics.heard.News;
import org.provolt.servicekit.life.Rounds;
import org.provolt.servicekit.life.VitalThreads;

/// Measures the runs that there is news of, while the service lives.
@Singleton
@Readiness
class MeasuringWorker implements HealthCheck, Rounds.Work<RunId> {

    private static final Duration WHILE_WAITING = Duration.ofMillis(50);
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);

    private final News news;
    private final RunMeasuring measuring;
    private final MeterRegistry meters;
    private final VitalThreads threads;
    private final AtomicLong begun = new AtomicLong();
    private final Rounds<RunId> rounds = new Rounds<>("measuring", this);
    private Rounds.Stop running = () -> {};

    MeasuringWorker(News news, RunMeasuring measuring, MeterRegistry meters, VitalThreads threads) {
        this.news = news;
        this.measuring = measuring;
        this.meters = meters;
        this.threads = threads;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge("provolt.runs.to.measure", this, MeasuringWorker::waiting);
        meters.gauge("provolt.measuring.rounds", begun);
        running = rounds.start(threads);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.stop();
    }

    @Override
    public List<RunId> due() {
        begun.incrementAndGet();
        QuarkusTransaction.requiringNew().run(news::spread);
        return QuarkusTransaction.requiringNew().call(news::due);
    }

    @Override
    public boolean step(RunId runId) {
        return measuring.measure(runId);
    }

    /// News has to grow quiet first: a pause that further news does not cut short. What is in trouble rests, and nobody
    /// need look for it again and again.
    @Override
    public void rest(int troubled) throws InterruptedException {
        if (waiting() > troubled) {
            Thread.sleep(WHILE_WAITING);
        } else {
            news.await(WHILE_IDLE);
        }
    }

    @Override
    public void wake() {
        news.wake();
    }

    private long waiting() {
        return QuarkusTransaction.requiringNew().call(news::waiting);
    }

    @Override
    public HealthCheckResponse call() {
        return rounds.health();
    }
}
