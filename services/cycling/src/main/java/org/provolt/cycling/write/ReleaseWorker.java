package org.provolt.cycling.write;

import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.cycling.write.ReleaseQueue.Due;
import org.provolt.servicekit.events.AggregateCache;
import org.provolt.servicekit.life.Rounds;
import org.provolt.servicekit.life.TableGauges;
import org.provolt.servicekit.life.VitalThreads;

/// Appends what waited as soon as it can follow on, step by step, while the service lives.
@Singleton
@Readiness
class ReleaseWorker implements HealthCheck, Rounds.Work<Due> {

    private static final int TRANSACTION_LIMIT_SECOND = 60;
    private static final Duration WHILE_IDLE = Duration.ofSeconds(1);

    private final ReleaseQueue queue;
    private final ReleaseStep step;
    private final AggregateCache cache;
    private final VitalThreads threads;
    private final TableGauges gauges;
    private final Rounds<Due> rounds = new Rounds<>("release", this);
    private Rounds.Stop running = () -> {};

    ReleaseWorker(
            ReleaseQueue queue, ReleaseStep step, AggregateCache cache, VitalThreads threads, TableGauges gauges) {
        this.queue = queue;
        this.step = step;
        this.cache = cache;
        this.threads = threads;
        this.gauges = gauges;
    }

    void start(@Observes StartupEvent event) {
        gauges.gauge("provolt.waiting.batches", Tags.empty(), "select count(*) from waiting_batch");
        gauges.gauge("provolt.waiting.bytes", Tags.empty(), "select coalesce(sum(held_bytes), 0) from waiting_run");
        running = rounds.start(threads);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.stop();
    }

    @Override
    public List<Due> due() {
        return QuarkusTransaction.requiringNew().call(queue::due);
    }

    @Override
    public boolean step(Due series) {
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout(TRANSACTION_LIMIT_SECOND)
                    .call(() -> step.take(series));
        } catch (RuntimeException failed) {
            // What the rolled back transaction left there is ahead of the database.
            cache.drop();
            throw failed;
        }
    }

    @Override
    public void rest(int troubled) throws InterruptedException {
        queue.await(WHILE_IDLE);
    }

    @Override
    public void wake() {
        queue.wake();
    }

    @Override
    public HealthCheckResponse call() {
        return rounds.health();
    }
}
