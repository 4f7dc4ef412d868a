package org.provolt.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.provolt.audit.Auditor.as;
import static org.provolt.audit.Auditor.get;
import static org.provolt.audit.Auditor.itemsOf;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.provolt.audit.Bench;
import org.provolt.audit.Voice;
import org.provolt.audit.Voice.Said;
import org.provolt.testkit.ProvoltTestResource;

@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "audit"))
class TrailTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Voice voice = new Voice();
    private final Bench bench = Bench.fresh();

    @AfterEach
    void close() {
        voice.close();
    }

    private static List<String> kinds(JsonPath trail) {
        return trail.<String>getList("items.type").stream()
                .map(type -> type.replaceAll("provolt\\.[a-z-]+\\.(.+)\\.v1", "$1"))
                .toList();
    }

    @Test
    void aCellsTrailHoldsItsPressuresAndItsRuns() {
        voice.tell(
                NOW,
                bench.cellRegistered(),
                bench.pressureSet(),
                bench.runStarted(),
                bench.seriesOpened(),
                bench.samples(0, 3),
                bench.cycleMeasured(1, 500_000),
                bench.runCompleted(),
                bench.pressureReleased(),
                bench.cellRetired());
        assertThat(kinds(itemsOf("/cells/" + bench.cell() + "/trail", 6)))
                .containsExactly(
                        "cell-registered",
                        "pressure-set",
                        "run-started",
                        "run-completed",
                        "pressure-released",
                        "cell-retired");
    }

    @Test
    void anItemSaysWhoWhatWhenWhyAndFromWhere() {
        voice.say(Voice.fact(bench.cellRegistered(), NOW));
        Said told = Voice.fact(bench.cellCorrected(), NOW.plusSeconds(1))
                .with("ce_role", "scientist")
                .with("ce_reason", "measured again");
        voice.say(told);
        itemsOf("/cells/" + bench.cell() + "/trail", 2);
        as("technician")
                .get("/api/v1/cells/" + bench.cell() + "/trail")
                .then()
                .statusCode(200)
                .body("items[1].event_id", equalTo(told.eventId()))
                .body("items[1].number", equalTo((int) told.number))
                .body("items[1].service", equalTo("cell-build"))
                .body("items[1].type", equalTo("provolt.cell-build.cell-corrected.v1"))
                .body("items[1].subject", equalTo("cells/" + bench.cell()))
                .body("items[1].occurred_at", equalTo("2026-11-02T08:15:30.250Z"))
                .body("items[1].recorded_at", equalTo("2026-11-22T10:00:01Z"))
                .body("items[1].actor", equalTo(Voice.TECHNICIAN))
                .body("items[1].role", equalTo("scientist"))
                .body("items[1].device", equalTo("curl/8"))
                .body("items[1].reason", equalTo("measured again"))
                .body("items[1].command", equalTo("Tell"))
                .body("items[1].correlation_id", equalTo("c-1"))
                .body("items[1].causation_id", equalTo("k-1"))
                .body("items[1].data.old_value", equalTo("1.0"))
                .body(
                        "items[1].sentence",
                        equalTo("A scientist corrected the area of cell " + bench.label()
                                + " from 1.0 to 1.13 cm², because: measured again."));
    }

    @Test
    void aRunsEndThatIsWitnessedBeforeItsStartStandsInItsCellsTrail() {
        Said start = Voice.fact(bench.runStarted(), NOW);
        Said end = Voice.fact(bench.runCompleted(), NOW.plusSeconds(1));
        voice.say(end);
        itemsOf("/runs/" + bench.run() + "/trail", 1);
        voice.say(start);
        assertThat(kinds(itemsOf("/cells/" + bench.cell() + "/trail", 2)))
                .containsExactly("run-started", "run-completed");
        assertThat(kinds(itemsOf("/instruments/" + bench.instrument() + "/trail", 2)))
                .containsExactly("run-started", "run-completed");
    }

    @Test
    void aRunsTrailHoldsItsRecordsAndItsCycles() {
        voice.tell(
                NOW,
                bench.runStarted(),
                bench.seriesOpened(),
                bench.samples(0, 3),
                bench.samples(3, 6),
                bench.representationKept(),
                bench.cycleMeasured(1, 22_000),
                bench.runCorrected());
        assertThat(kinds(itemsOf("/runs/" + bench.run() + "/trail", 7)))
                .containsExactly(
                        "run-started",
                        "series-opened",
                        "samples-recorded",
                        "samples-recorded",
                        "representation-kept",
                        "cycle-measured",
                        "run-corrected");
    }

    @Test
    void inASummaryWhatOneImportBroughtIsOneSentence() {
        voice.tell(NOW, bench.runStarted(), bench.samples(0, 1_000), bench.samples(1_000, 1_500), bench.runCompleted());
        itemsOf("/runs/" + bench.run() + "/trail", 4);
        JsonPath summary = itemsOf("/runs/" + bench.run() + "/trail?summary=true", 3);
        assertThat(summary.getLong("items[1].summarises")).isEqualTo(2);
        assertThat(summary.getString("items[1].sentence"))
                .contains("recorded 1,500 records in 2 batches (0 to 1,499 of series gcpl-1");
        itemsOf("/imports/" + bench.fileImport() + "/trail?summary=true", 1);
    }

    @Test
    void aFixturesTrailHoldsWhatItPressedAndUntilWhen() {
        voice.tell(
                NOW,
                bench.fixtureRegistered(),
                bench.loadCellCalibrated(),
                bench.pressureSet(),
                bench.pressureReleased(),
                bench.settingWithdrawn());
        assertThat(kinds(itemsOf("/fixtures/" + bench.fixture() + "/trail", 5)))
                .containsExactly(
                        "fixture-registered",
                        "load-cell-calibrated",
                        "pressure-set",
                        "pressure-released",
                        "pressure-setting-withdrawn");
        itemsOf("/pressure-settings/" + bench.setting() + "/trail", 3);
    }

    @Test
    void aLotsTrailHoldsTheCellsThatItWentInto() {
        voice.tell(NOW, bench.lotReceived(), bench.cellRegistered());
        assertThat(kinds(itemsOf("/lots/" + bench.lot() + "/trail", 2)))
                .containsExactly("lot-received", "cell-registered");
    }

    @Test
    void aResultsTrailHoldsWhatMadeItCurrentWhatSupersededItAndWhatItRestsOn() {
        voice.tell(
                NOW,
                bench.lotReceived(),
                bench.cellRegistered(),
                bench.fixtureRegistered(),
                bench.loadCellCalibrated(),
                bench.pressureSet(),
                bench.instrumentRegistered(),
                bench.runStarted(),
                bench.seriesOpened(),
                bench.samples(0, 3),
                bench.samples(3, 6),
                bench.cycleMeasured(1, 22_000),
                bench.cycleMeasured(2, 22_000),
                bench.cycleMeasured(1, 911_000),
                bench.cycleMeasured(1, 1_272_000));
        itemsOf("/runs/" + bench.run() + "/trail", 8);
        JsonPath trail = itemsOf("/results/" + bench.resultId(1, 22_000) + "/trail", 11);
        assertThat(kinds(trail))
                .containsExactly(
                        "lot-received",
                        "cell-registered",
                        "fixture-registered",
                        "load-cell-calibrated",
                        "pressure-set",
                        "instrument-registered",
                        "run-started",
                        "series-opened",
                        "samples-recorded",
                        "cycle-measured",
                        "cycle-measured");
        assertThat(trail.getString("items[8].data.to_record_index")).isEqualTo("3");
        assertThat(trail.getString("items[10].sentence")).contains("under 911 kPa");
    }

    @Test
    void aTrailGoesOnWhereItsPageEnded() {
        voice.tell(NOW, bench.cellRegistered(), bench.cellCorrected(), bench.cellRetired());
        itemsOf("/cells/" + bench.cell() + "/trail", 3);
        JsonPath first = get("/cells/" + bench.cell() + "/trail?limit=2");
        JsonPath second = get("/cells/" + bench.cell() + "/trail?limit=2&after=" + first.getString("next"));
        assertThat(kinds(second)).containsExactly("cell-retired");
        assertThat(second.getString("next")).isNull();
    }

    @Test
    void aRecordThatNobodyToldOfIsUnknown() {
        as("auditor")
                .get("/api/v1/cells/" + UUID.randomUUID() + "/trail")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown-record"));
    }

    @Test
    void recordsThatDoNotExistHaveNoTrail() {
        as("auditor")
                .get("/api/v1/robots/" + UUID.randomUUID() + "/trail")
                .then()
                .statusCode(404);
    }
}
