package org.provolt.audit.witness;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jboss.logging.Logger;
import org.provolt.servicekit.life.VitalThreads;

/// Moves the marks on, raises the alarm when a number does not come, clears it when it comes, and says in the service's
/// health whether there is any alarm. It is
/// wellness, not readiness: with an alarm the trail is wanted more than ever.
@Singleton
@Wellness
class GapWatch implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(GapWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Marks marks;
    private final Alarms alarms;
    private final Standings standings;
    private final Duration patience;
    private final MeterRegistry meters;
    private final VitalThreads threads;
    private volatile List<Standing> seen = List.of();
    private volatile String trouble = "not looked yet";

    GapWatch(
            Marks marks,
            Alarms alarms,
            Standings standings,
            @ConfigProperty(name = "provolt.audit.gap-patience") Duration patience,
            MeterRegistry meters,
            VitalThreads threads) {
        this.marks = marks;
        this.alarms = alarms;
        this.standings = standings;
        this.patience = patience;
        this.meters = meters;
        this.threads = threads;
    }

    void start(@Observes StartupEvent event) {
        meters.gauge("provolt.witness.alarms", Tags.empty(), this, GapWatch::openAlarms);
        threads.every(BETWEEN_LOOKS, "gap-watch", this::look);
    }

    private void look() {
        try {
            seen = QuarkusTransaction.requiringNew().call(() -> {
                List<Mark> moved = marks.moveOn();
                moved.forEach(alarms::clearGaps);
                marks.missingTooLong(moved, patience).forEach(alarms::raiseGap);
                return standings.all();
            });
            trouble = "";
        } catch (RuntimeException failed) {
            trouble = failed.toString();
            LOG.warnf(failed, "cannot look for gaps");
        }
    }

    private double openAlarms() {
        return seen.stream()
                .flatMap(standing -> standing.alarms().stream())
                .filter(alarm -> alarm.clearedAt() == null)
                .count();
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder health = HealthCheckResponse.named("witness");
        seen.forEach(
                standing -> health.withData(standing.service(), standing.state().toString()));
        if (!trouble.isEmpty()) {
            health.withData("trouble", trouble);
        }
        boolean calm = seen.stream().noneMatch(standing -> standing.state() == Standing.State.ALARM);
        return health.status(calm && trouble.isEmpty()).build();
    }
}
