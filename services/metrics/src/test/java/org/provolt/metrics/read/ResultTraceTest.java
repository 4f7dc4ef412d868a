package org.provolt.metrics.read;

import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.provolt.metrics.fixtures.Api;
import org.provolt.metrics.fixtures.Bench;
import org.provolt.metrics.fixtures.Ears;
import org.provolt.metrics.fixtures.MetricsTest;
import org.provolt.metrics.fixtures.Recorded;
import org.provolt.metrics.fixtures.Told;
import org.provolt.servicekit.trace.Traceparent;
import org.provolt.servicekit.trace.Tracing;

/// Much comes together in a result, each by a trace of its own; it belongs to the one that brought its records.
@MetricsTest
class ResultTraceTest {

    private static final String OF_PEOPLE = "11111111111111111111111111111111";
    private static final String OF_RECORDS = "22222222222222222222222222222222";

    @Inject
    Ears ears;

    @Inject
    Tracing tracing;

    private final Bench bench = new Bench();

    private void hear(String trace, List<Told> facts) {
        Traceparent cause = new Traceparent("00-" + trace + "-00f067aa0ba902b7-00");
        tracing.step("test", List.of(cause), () -> {
            ears.hear(facts);
            return trace;
        });
    }

    @Test
    void aResultNamesTheTraceThatBroughtItsRecords() {
        hear(OF_PEOPLE, bench.readied());
        hear(
                OF_RECORDS,
                List.of(
                        bench.opened("s", 0),
                        bench.recorded(
                                "s",
                                0,
                                new Recorded()
                                        .rest(5)
                                        .cycle(60, 50)
                                        .cycle(60, 51)
                                        .columns())));
        hear(OF_PEOPLE, List.of(bench.completed()));
        String result = Api.cycles(bench.run, cycles -> cycles.getList("items").size() == 2)
                .getString("items[0].result_id");

        Api.get("/results/" + result).then().statusCode(200).body("trace_id", equalTo(OF_RECORDS));
    }

    @Test
    void aResultOfAConditionAloneNamesItsTrace() {
        ears.hear(bench.readied());
        ears.hear(
                bench.opened("s", 0),
                bench.recorded(
                        "s",
                        0,
                        new Recorded().rest(5).cycle(60, 50).cycle(60, 51).columns()),
                bench.completed());
        Api.cycles(bench.run, cycles -> cycles.getList("items").size() == 2);

        hear(OF_PEOPLE, List.of(bench.pressed("second", 480_000, -1800)));
        String result = Api.cycles(
                        bench.run, cycles -> cycles.getDouble("items[0].applied_pressure.mean_pa") == 480_000)
                .getString("items[0].result_id");

        Api.get("/results/" + result).then().statusCode(200).body("trace_id", equalTo(OF_PEOPLE));
    }
}
