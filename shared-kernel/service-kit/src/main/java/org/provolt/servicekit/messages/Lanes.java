package org.provolt.servicekit.messages;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.provolt.servicekit.events.AggregateCache;

/// Starts and stops the lanes of a service, and says how they are.
@Singleton
@Readiness
class Lanes implements HealthCheck {

    private static final int MOST_RECORDS = 200;

    private final String service;
    private final List<Lane> lanes;
    private final Broker broker;
    private final Inbox inbox;
    private final Rejections rejections;
    private final AggregateCache cache;
    private final MeterRegistry meters;
    private final List<LaneLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Lanes(
            @ConfigProperty(name = "quarkus.application.name") String service,
            @All List<Lane> lanes,
            Broker broker,
            Inbox inbox,
            Rejections rejections,
            AggregateCache cache,
            MeterRegistry meters) {
        this.service = service;
        this.lanes = lanes;
        this.broker = broker;
        this.inbox = inbox;
        this.rejections = rejections;
        this.cache = cache;
        this.meters = meters;
    }

    void start(@Observes StartupEvent event) {
        for (Lane lane : lanes) {
            String group = service + "." + lane.name();
            LaneLoop loop =
                    new LaneLoop(lane, broker.prefix(), broker.consumer(group, MOST_RECORDS), inbox, rejections, cache);
            meters.gauge(
                    "provolt.lane.handled",
                    io.micrometer.core.instrument.Tags.of("lane", lane.name()),
                    loop.state(),
                    LaneState::handledCount);
            meters.gauge(
                    "provolt.lane.rejected",
                    io.micrometer.core.instrument.Tags.of("lane", lane.name()),
                    loop.state(),
                    LaneState::rejectedCount);
            loops.add(loop);
            threads.add(Thread.ofPlatform().name("lane-" + lane.name()).start(loop));
        }
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
