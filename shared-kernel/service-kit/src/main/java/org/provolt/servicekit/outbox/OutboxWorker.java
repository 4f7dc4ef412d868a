package org.provolt.servicekit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.provolt.servicekit.events.CommitSignal;
import org.provolt.servicekit.events.ServiceDefinition;
import org.provolt.servicekit.life.TableGauges;
import org.provolt.servicekit.life.VitalThreads;
import org.provolt.servicekit.messages.Broker;

/// Runs the outbox while the service lives: woken on every commit, and once a second for what another copy stored.
@Singleton
@Readiness
class OutboxWorker implements HealthCheck, Runnable {

    private static final Logger LOG = Logger.getLogger(OutboxWorker.class);

    private final Instance<ServiceDefinition> definition;
    private final OutboxTables tables;
    private final Broker broker;
    private final CommitSignal commits;
    private final MeterRegistry meters;
    private final VitalThreads vital;
    private final TableGauges gauges;
    private final long claimSeconds;
    private final Semaphore work = new Semaphore(0);
    private volatile boolean stopping;
    private volatile String trouble = "";
    private @Nullable Thread thread;

    OutboxWorker(
            Instance<ServiceDefinition> definition,
            OutboxTables tables,
            Broker broker,
            CommitSignal commits,
            MeterRegistry meters,
            VitalThreads vital,
            TableGauges gauges,
            @ConfigProperty(name = "provolt.outbox.claim-seconds", defaultValue = "10") long claimSeconds) {
        this.definition = definition;
        this.tables = tables;
        this.broker = broker;
        this.commits = commits;
        this.meters = meters;
        this.vital = vital;
        this.gauges = gauges;
        this.claimSeconds = claimSeconds;
    }

    void start(@Observes StartupEvent event) {
        if (definition.isResolvable()) {
            commits.onCommit(work::release);
            meters.gauge(
                    "provolt.outbox.waiting",
                    tables,
                    t -> QuarkusTransaction.requiringNew().call(t::waiting));
            gauges.gauge("provolt.outbox.oldest.seconds", Tags.empty(), OutboxTables.AGE_OF_OLDEST_UNSENT);
            thread = vital.start("outbox", this);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        work.release();
        if (thread != null) {
            thread.join(5_000);
        }
    }

    @Override
    public void run() {
        String service = definition.get().name();
        Outbox outbox = new Outbox(
                tables,
                new OutboxRecords(service, broker.prefix()),
                broker,
                service + "-" + UUID.randomUUID(),
                () -> claimSeconds);
        while (!stopping) {
            try {
                if (outbox.claim()) {
                    drain(outbox);
                }
                trouble = "";
                await();
            } catch (LostClaim lost) {
                LOG.warn(lost.getMessage());
            } catch (RuntimeException failed) {
                trouble = failed.toString();
                LOG.warnf(failed, "the outbox of %s waits", service);
                await();
            }
        }
        release(outbox);
    }

    private void drain(Outbox outbox) {
        work.drainPermits();
        int done;
        do {
            done = outbox.number();
            done += outbox.send();
        } while (done > 0 && !stopping && outbox.claim());
    }

    private void await() {
        try {
            work.tryAcquire(1, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            stopping = true;
            Thread.currentThread().interrupt();
        }
    }

    private static void release(Outbox outbox) {
        try {
            outbox.release();
        } catch (RuntimeException failed) {
            LOG.debugf(failed, "the claim runs out by itself");
        }
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .withData("trouble", trouble.isEmpty() ? "none" : trouble)
                .status(trouble.isEmpty())
                .build();
    }
}
