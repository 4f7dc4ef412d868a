package org.provolt.audit.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.provolt.audit.Auditor.SOON;
import static org.provolt.audit.Auditor.get;
import static org.provolt.audit.Auditor.itemsOf;
import static org.provolt.audit.Auditor.standing;
import static org.provolt.audit.Auditor.until;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.audit.Bench;
import org.provolt.audit.Voice;
import org.provolt.audit.Voice.Said;
import org.provolt.testkit.ProvoltTestResource;

/// What must not be. Each alarm has a service of its own here, since most of them stop its lane for good; the profile
/// of its own keeps the other tests' lanes going.
@QuarkusTest
@TestProfile(AlarmTest.Impatient.class)
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class AlarmTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("provolt.audit.gap-patience", "2S");
        }
    }

    private final Voice voice = new Voice();
    private final Bench bench = Bench.fresh();

    @AfterEach
    void close() {
        voice.close();
    }

    private static void becomes(String service, String state) {
        until("/log/witness", json -> state.equals(standing(json, service, "state")));
    }

    private static void saysSoInItsHealth(String service, String state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(RestAssured.get("/q/health/well")
                                .jsonPath()
                                .getString("checks.find { it.name == 'witness' }.data.'" + service + "'"))
                        .isEqualTo(state));
    }

    @Test
    void aNumberThatDoesNotComeIsAnAlarmUntilItComes() {
        Said lost = Voice.fact(bench.cellRegistered(), NOW);
        Said seen = Voice.fact(bench.cellRetired(), NOW.plusSeconds(1));
        voice.say(seen);
        becomes("cell-build", "alarm");
        saysSoInItsHealth("cell-build", "alarm");
        assertThat(RestAssured.get("/q/health").statusCode()).isEqualTo(503);
        assertThat(standing(get("/log/witness"), "cell-build", "alarms[0].code"))
                .isEqualTo("gap");
        voice.say(lost);
        becomes("cell-build", "complete");
        saysSoInItsHealth("cell-build", "complete");
        assertThat(standing(get("/log/witness"), "cell-build", "alarms[0].cleared_at"))
                .isNotNull();
    }

    @Test
    void anEventToldAgainWithOtherBytesIsAnAlarmForGood() {
        Said told = voice.say(Voice.fact(bench.fixtureRegistered(), NOW));
        until(
                "/log/witness",
                json -> standing(json, "pressure", "witnessed_up_to").equals("" + told.number));
        voice.say(told.again().saying(Voice.bytes(Bench.fresh().fixtureRegistered())));
        becomes("pressure", "alarm");
        assertThat(standing(get("/log/witness"), "pressure", "alarms[0].code")).isEqualTo("id-reused");
        saysSoInItsHealth("pressure", "alarm");
    }

    @Test
    void aNumberToldAgainForAnotherEventIsAnAlarmForGood() {
        Said told = voice.say(Voice.fact(bench.cycleMeasured(1, 22_000), NOW));
        until(
                "/log/witness",
                json -> standing(json, "metrics", "witnessed_up_to").equals("" + told.number));
        voice.say(Voice.fact(bench.cycleMeasured(2, 22_000), NOW, told.number));
        becomes("metrics", "alarm");
        assertThat(standing(get("/log/witness"), "metrics", "alarms[0].code")).isEqualTo("number-reused");
        assertThat(get("/runs/" + bench.run() + "/trail").getString("items[0].event_id"))
                .isEqualTo(told.eventId());
    }

    @Test
    void whatIsNoFactStopsItsLaneWithAnAlarm() {
        voice.say(Voice.fact(bench.runStarted(), NOW).with("ce_number", "soon").with("ce_id", UUID.randomUUID() + ""));
        becomes("cycling", "alarm");
        assertThat(standing(get("/log/witness"), "cycling", "alarms[0].code")).isEqualTo("malformed-cloud-event");
    }

    @Test
    void whatOtherPartitionsHoldBehindAStopIsStillWitnessed() {
        voice.say(Voice.fact(bench.runStarted(), NOW).with("ce_number", "later").on(0));
        for (int i = 0; i < 30; i++) {
            voice.say(Voice.fact(bench.samples(i, i + 1), NOW.plusSeconds(i)).on(1 + i % 3));
        }
        itemsOf("/runs/" + bench.run() + "/trail", 30);
    }
}
