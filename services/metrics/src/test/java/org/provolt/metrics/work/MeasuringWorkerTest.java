package org.provolt.metrics.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.provolt.kernel.CellConfiguration;
import org.provolt.kernel.Columns;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.Memory;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.heard.News;

@MetricsTest
class MeasuringWorkerTest {

    private static final Columns RECORDS =
            new Recorded().rest(5).cycle(60, 50).cycle(60, 51).columns();
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Inject
    Ears ears;

    @Inject
    Memory memory;

    @Inject
    News news;

    @Inject
    MeterRegistry meters;

    private final Bench spoilt = new Bench();

    @BeforeEach
    void aRunThatCannotBeRead() {
        ears.hear(spoilt.opened("s", 0), spoilt.recorded("s", 0, RECORDS));
        memory.spoilRecords(spoilt.run);
        ears.hear(spoilt.started(CellConfiguration.METAL_PLATING));
    }

    @AfterEach
    void healthyAgain() {
        memory.forgetAll();
        await().atMost(LIMIT).until(() -> health().statusCode() == 200);
    }

    private static Response health() {
        return RestAssured.get("/q/health/ready");
    }

    @Test
    void aRunThatCannotBeMeasuredIsNamedInTheServicesHealth() {
        await().atMost(LIMIT).until(() -> health().asString().contains(spoilt.run.toString()));
        assertThat(health().statusCode()).isEqualTo(503);
    }

    @Test
    void aRunThatCannotBeMeasuredIsNotLookedForWithoutRest() {
        await().atMost(LIMIT).until(() -> health().asString().contains(spoilt.run.toString()));
        double before = rounds();
        await().during(Duration.ofSeconds(3)).atMost(LIMIT).until(() -> rounds() - before <= 10);
    }

    private double rounds() {
        return meters.get("provolt.measuring.rounds").gauge().value();
    }

    @Test
    void newsOfARunWhoseStartWasNotHeardWaitsForItAtRest() {
        Bench unheard = new Bench();
        ears.hear(unheard.opened("s", 0), unheard.recorded("s", 0, RECORDS), unheard.completed());
        assertThat(QuarkusTransaction.requiringNew().call(news::due)).doesNotContain(unheard.run);
        ears.hear(unheard.started(CellConfiguration.METAL_PLATING));
        assertThat(Api.completeCycles(unheard.run, 2).getList("items")).hasSize(2);
    }

    @Test
    void aRunThatCannotBeMeasuredHoldsNoOtherUp() {
        Bench other = new Bench();
        ears.hear(other.readied());
        ears.hear(other.opened("s", 0), other.recorded("s", 0, RECORDS), other.completed());
        assertThat(Api.completeCycles(other.run, 2).getList("items")).hasSize(2);
    }
}
