package org.provolt.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.audit.Auditor.as;
import static org.provolt.audit.Auditor.itemsOf;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.audit.Bench;
import org.provolt.audit.Voice;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class LaboratoryTrailTest {

    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final Voice voice = new Voice();
    private final Bench bench = Bench.fresh();
    private final String actor = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        voice.close();
    }

    /// Three facts by one person, recorded at 10, 11 and 12 o'clock.
    private void aMorningsWork() {
        voice.say(Voice.fact(bench.cellRegistered(), NOW).with("ce_actor", actor));
        voice.say(Voice.fact(bench.pressureSet(), NOW.plusSeconds(3_600)).with("ce_actor", actor));
        voice.say(Voice.fact(bench.cellCorrected(), NOW.plusSeconds(7_200))
                .with("ce_actor", actor)
                .with("ce_reason", "measured \"again\", twice"));
        itemsOf("/trail?actor=" + actor, 3);
    }

    private static List<String> typesOf(String query) {
        return as("auditor").get("/api/v1/trail?" + query).jsonPath().getList("items.type");
    }

    @Test
    void canBeAskedForOnePerson() {
        aMorningsWork();
        assertThat(typesOf("subject=people/" + actor)).hasSize(3);
    }

    @Test
    void theNewestComesFirstWhereThatIsAskedAndGoesOnFromThere() {
        aMorningsWork();
        String newest = "/api/v1/trail?order=newest&actor=" + actor;
        assertThat(typesOf("order=newest&actor=" + actor))
                .containsExactlyElementsOf(typesOf("actor=" + actor).reversed());
        String next = as("auditor").get(newest + "&limit=1").jsonPath().getString("next");
        assertThat(as("auditor")
                        .queryParam("after", next)
                        .get(newest + "&limit=1")
                        .jsonPath()
                        .getList("items.type"))
                .isEqualTo(java.util.List.of("provolt.pressure.pressure-set.v1"));
    }

    @Test
    void anOrderThatIsNoneIsMalformed() {
        as("auditor").get("/api/v1/trail?order=best").then().statusCode(400).body("code", equalTo("bad-order"));
    }

    @Test
    void canBeAskedForOneRecord() {
        aMorningsWork();
        assertThat(typesOf("subject=pressure-settings/" + bench.setting()))
                .containsExactly("provolt.pressure.pressure-set.v1");
    }

    @Test
    void canBeAskedForAnIdentityOfAnyKind() {
        aMorningsWork();
        assertThat(typesOf("subject=" + bench.cell())).hasSize(3);
    }

    @Test
    void canBeAskedForATime() {
        aMorningsWork();
        assertThat(typesOf("actor=" + actor + "&from=2026-11-20T10:30:00Z&to=2026-11-20T11:30:00Z"))
                .containsExactly("provolt.pressure.pressure-set.v1");
    }

    @Test
    void canBeAskedForAKindOfFact() {
        aMorningsWork();
        assertThat(typesOf("actor=" + actor + "&type=cell-corrected"))
                .containsExactly("provolt.cell-build.cell-corrected.v1");
    }

    @Test
    void isCsvForWhoeverAsksForIt() {
        aMorningsWork();
        String csv = as("auditor")
                .accept("text/csv")
                .get("/api/v1/trail?actor=" + actor)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("recorded_at,occurred_at,service,number,event_id,type,subject,actor");
        assertThat(lines.get(1)).startsWith("2026-11-20T10:00:00Z,2026-11-01T12:00:00Z,cell-build,");
        assertThat(lines.get(3)).contains("\"measured \"\"again\"\", twice\"");
    }

    @Test
    void whatIsNoTimeIsMalformed() {
        as("auditor").get("/api/v1/trail?from=noon").then().statusCode(400).body("code", equalTo("bad-time"));
    }

    @Test
    void recordsThatDoNotExistAreMalformed() {
        as("auditor")
                .get("/api/v1/trail?subject=robots/1")
                .then()
                .statusCode(400)
                .body("code", equalTo("bad-subject"));
    }
}
