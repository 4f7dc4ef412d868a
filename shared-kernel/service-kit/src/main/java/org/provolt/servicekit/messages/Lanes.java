package org.provolt.servicekit.messages;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Default;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.servicekit.events.AggregateCache;
import org.provolt.servicekit.life.VitalThreads;
import org.provolt.servicekit.trace.Tracing;

/// Starts and stops the lanes of a service, and says how they are.
@Singleton
@Default // beside the qualifier that makes it a check
@Readiness
class Lanes implements HealthCheck {

    private static final int MOST_RECORDS = 200;
    /// A turn may go on over this share of the poll interval by one batch, one try and one rejection, each of which has
    /// its transaction's limit.
    private static final int SHARE_OF_POLL_INTERVAL = 4;

    private final String service;
    private final List<Lane> lanes;
    private final Broker broker;
    private final Origins origins;
    private final Inbox inbox;
    private final Rejections rejections;
    private final AggregateCache cache;
    private final Tracing tracing;
    private final MeterRegistry meters;
    private final VitalThreads vital;
    private final Duration pollInterval;
    private final List<LaneLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Lanes(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @All List<Lane> lanes,
            Broker broker,
            Origins origins,
            Inbox inbox,
            Rejections rejections,
            AggregateCache cache,
            Tracing tracing,
            MeterRegistry meters,
            VitalThreads vital,
            @ConfigProperty(name = "provolt.lane.poll-interval", defaultValue = "5M") Duration pollInterval) {
        this.service = service;
        this.lanes = lanes;
        this.broker = broker;
        this.origins = origins;
        this.inbox = inbox;
        this.rejections = rejections;
        this.cache = cache;
        this.tracing = tracing;
        this.meters = meters;
        this.vital = vital;
        this.pollInterval = pollInterval;
    }

    void start(@Observes StartupEvent event) {
        for (Lane lane : lanes) {
            LaneLoop loop = loop(lane, service + "." + lane.name(), pollInterval);
            measure(loop.state());
            loops.add(loop);
            threads.add(vital.start("lane-" + lane.name(), loop));
        }
    }

    LaneLoop loop(Lane lane, String group, Duration interval) {
        return loop(lane, broker.consumer(group, MOST_RECORDS, interval), interval);
    }

    LaneLoop loop(Lane lane, Consumer<String, byte[]> consumer, Duration interval) {
        LaneWork work = new LaneWork(lane, broker.prefix(), origins, inbox, rejections, cache, tracing);
        return new LaneLoop(lane, broker.prefix(), consumer, work, interval.dividedBy(SHARE_OF_POLL_INTERVAL));
    }

    private void measure(LaneState state) {
        FunctionCounter.builder("provolt.lane.handled", state, LaneState::handledCount)
                .tag("lane", state.lane())
                .register(meters);
        FunctionCounter.builder("provolt.lane.rejected", state, LaneState::rejectedCount)
                .tag("lane", state.lane())
                .register(meters);
    }

    /// How a lane is doing in this copy; empty before it started.
    Optional<LaneState> stateOf(String lane) {
        return loops.stream()
                .map(LaneLoop::state)
                .filter(state -> state.lane().equals(lane))
                .findFirst();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loops.forEach(LaneLoop::stop);
        for (Thread thread : threads) {
            thread.join(5_000);
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("lanes").up();
        for (LaneLoop loop : loops) {
            LaneState state = loop.state();
            health.withData(state.lane(), state.trouble().orElse("ok"));
        }
        return health.status(
                        loops.stream().allMatch(loop -> loop.state().trouble().isEmpty()))
                .build();
    }
}
