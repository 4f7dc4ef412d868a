package org.provolt.servicekit.trace;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.provolt.servicekit.box.Instrument.put;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.kernel.LotId;
import org.provolt.servicekit.box.FactLane;
import org.provolt.servicekit.box.Instrument;
import org.provolt.testkit.ProvoltTestResource;

/// From what came in to the fact that goes out: one trace, by its header alone.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cell-build"))
class TraceTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    // The example of the recommendation itself.
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String TRACEPARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    @Inject
    FactLane facts;

    private final Instrument instrument = new Instrument();
    private final LotId box = Instrument.newBox();

    @AfterEach
    void close() {
        instrument.close();
    }

    private String publishedTraceparent() {
        return await()
                .atMost(SOON)
                .until(() -> instrument.heard("provolt.cell-build.v1", box.toString()), heard -> !heard.isEmpty())
                .stream()
                .map(fact -> Instrument.headerOf(fact, "ce_traceparent"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_traceparent", "traceparent"})
    void theTraceOfAnInstrumentsMessageGoesOnInItsFact(String header) throws Exception {
        instrument.saysWith(header, TRACEPARENT, box, put(box, 0, "traced"));

        assertThat(publishedTraceparent())
                .matches("00-" + TRACE + "-[0-9a-f]{16}-0[01]")
                .isNotEqualTo(TRACEPARENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no trace", "00-00000000000000000000000000000000-0000000000000000-00"})
    void aMessageWithoutATraceBeginsOne(String header) throws Exception {
        instrument.saysWith("ce_traceparent", header, box, put(box, 0, "untraced"));

        assertThat(publishedTraceparent()).matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void theTraceOfARequestGoesOnInItsFact() {
        given().header("traceparent", TRACEPARENT)
                .body("by a person")
                .post("/api/v1/boxes/" + box + "/things")
                .then()
                .statusCode(204);

        assertThat(publishedTraceparent()).contains(TRACE);
    }

    @Test
    void aRequestWithoutATraceBeginsOne() {
        given().body("by a person")
                .post("/api/v1/boxes/" + box + "/things")
                .then()
                .statusCode(204);

        assertThat(publishedTraceparent()).matches("00-(?!0{32})[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
    }

    @Test
    void whatIsLoggedWhileAFactIsHandledCarriesItsTrace() {
        String id = UUID.randomUUID().toString();
        instrument.tells(FactLane.TOPIC, id, box.toString(), TRACEPARENT);

        await().atMost(SOON).until(() -> facts.loggedAs.containsKey(id));
        assertThat(facts.loggedAs).containsEntry(id, TRACE);
    }
}
