package org.provolt.servicekit.messages;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.provolt.servicekit.life.VitalThreads;

/// Measures every so often how far each lane is behind, in all copies of the service, so that whoever reads the
/// measurements does not wait for Kafka. Not a number while Kafka does not say.
@Singleton
class LaneLag {

    private final List<Lane> lanes;
    private final LaneStandings standings;
    private final MeterRegistry meters;
    private final VitalThreads vital;
    private final Duration pause;
    private final Map<String, Long> waiting = new ConcurrentHashMap<>();

    LaneLag(
            @All List<Lane> lanes,
            LaneStandings standings,
            MeterRegistry meters,
            VitalThreads vital,
            @ConfigProperty(name = "provolt.lane.lag-pause", defaultValue = "15S") Duration pause) {
        this.lanes = lanes;
        this.standings = standings;
        this.meters = meters;
        this.vital = vital;
        this.pause = pause;
    }

    void start(@Observes StartupEvent event) {
        if (lanes.isEmpty()) {
            return;
        }
        for (Lane lane : lanes) {
            Gauge.builder("provolt.lane.waiting", this, lag -> lag.of(lane.name()))
                    .tag("lane", lane.name())
                    .register(meters);
        }
        vital.every(pause, "lane-lag", this::look);
    }

    private double of(String lane) {
        Long known = waiting.get(lane);
        return known == null ? Double.NaN : known;
    }

    private void look() {
        for (LaneStanding standing : standings.now()) {
            if (standing.waiting() == null) {
                waiting.remove(standing.lane());
            } else {
                waiting.put(standing.lane(), standing.waiting());
            }
        }
    }
}
