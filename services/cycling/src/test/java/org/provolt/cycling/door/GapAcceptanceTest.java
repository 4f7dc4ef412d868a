package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.provolt.cycling.door.Laboratory.as;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// A person takes it that records will not come.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class GapAcceptanceTest {

    private static final String SERIES = "live-1";
    private static final String ALL = "{\"reason\": \"the logger was off\"}";

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    private static ValidatableResponse accept(String run, String body) {
        return as("technician")
                .body(body)
                .post("/api/v1/runs/" + run + "/gap-acceptance")
                .then();
    }

    private static String range(String series, long from, long to) {
        return """
                {"series_id": "%s", "from_record_index": %d, "to_record_index": %d, "reason": "the logger was off"}""".formatted(series, from, to);
    }

    private String runWithRecordsTenToTwelveMissing() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, SERIES, Rows.of(10, 12).without("voltage_volt"));
        instrument.send(run, SERIES, Rows.of(12, 20));
        sheetWith(run, 18);
        return run;
    }

    private String runWaitingForRecordsTenToTwenty() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, SERIES, Rows.of(20, 30));
        sheet(run, sheet -> sheet.get("series[0].waiting") != null && sheet.getInt("series[0].records") == 10);
        return run;
    }

    @Test
    void whatARefusedBatchCarriedCanBeAccepted() {
        String run = runWithRecordsTenToTwelveMissing();
        accept(run, range(SERIES, 10, 12))
                .statusCode(200)
                .body("series[0].missing", equalTo(List.of(missing(10, 12, "malformed"))));
    }

    private static Map<String, Object> missing(int from, int to, String code) {
        return Map.of("from", from, "to", to, "code", code, "accepted", true);
    }

    @Test
    void aPartOfWhatIsMissingCanBeAccepted() {
        String run = runWithRecordsTenToTwelveMissing();
        accept(run, range(SERIES, 0, 11))
                .statusCode(200)
                .body("series[0].missing", hasItem(missing(10, 11, "malformed")))
                .body("series[0].missing.size()", equalTo(2));
    }

    @Test
    void acceptedRecordsThatComeAllTheSameAreRecorded() {
        String run = runWithRecordsTenToTwelveMissing();
        accept(run, ALL).statusCode(200);
        instrument.send(run, SERIES, Rows.of(10, 12));
        assertThat(sheetWith(run, 20).getList("series[0].missing")).isEmpty();
    }

    @Test
    void batchesThatWaitForWhatNeverCameAreAppendedOnceThatIsAccepted() {
        String run = runWaitingForRecordsTenToTwenty();
        accept(run, ALL).statusCode(200).body("series[0].missing", equalTo(List.of(missing(10, 20, "never-came"))));
        assertThat(sheetWith(run, 20).<Object>get("series[0].waiting")).isNull();
    }

    @Test
    void liveRecordsGoOnBehindAnAcceptedGap() {
        String run = runWaitingForRecordsTenToTwenty();
        accept(run, ALL).statusCode(200);
        instrument.send(run, SERIES, Rows.of(30, 35));
        sheetWith(run, 25);
    }

    @Test
    void whereNothingIsMissingNothingCanBeAccepted() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
        accept(run, ALL).statusCode(409).body("code", equalTo("nothing-missing"));
    }

    @Test
    void aGapIsAcceptedOnce() {
        String run = runWithRecordsTenToTwelveMissing();
        accept(run, ALL).statusCode(200);
        accept(run, ALL).statusCode(409).body("code", equalTo("nothing-missing"));
    }

    @Test
    void recordsThatNobodyHeardOfAreNotMissing() {
        String run = runWithRecordsTenToTwelveMissing();
        accept(run, range(SERIES, 20, 30)).statusCode(409).body("code", equalTo("nothing-missing"));
    }

    @Test
    void anAcceptanceNeedsAReason() {
        accept(runWithRecordsTenToTwelveMissing(), "{}").statusCode(422).body("code", equalTo("reason-required"));
    }

    @Test
    void aRangeNeedsItsSeries() {
        accept(runWithRecordsTenToTwelveMissing(), "{\"from_record_index\": 1, \"reason\": \"off\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/series_id"));
    }

    @Test
    void aSeriesThatTheRunDoesNotHaveHasNoGap() {
        accept(runWithRecordsTenToTwelveMissing(), range("other", 0, 5))
                .statusCode(422)
                .body("code", equalTo("unknown-series"));
    }

    @Test
    void anUnknownRunHasNoGap() {
        accept(UUID.randomUUID().toString(), ALL).statusCode(404).body("code", equalTo("unknown-run"));
    }
}
