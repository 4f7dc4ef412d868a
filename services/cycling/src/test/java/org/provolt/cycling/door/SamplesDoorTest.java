package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.provolt.testkit.ProvoltTestResource;

/// An independent program writes contract.md's messages; each ends as the contract says, none is lost.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class SamplesDoorTest {

    private static final String SERIES = "live-1";

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    RejectedTopic rejected;

    @Test
    void aBatchInJsonIsRecorded() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        assertThat(sheetWith(run, 10).getString("series[0].series_id")).isEqualTo(SERIES);
    }

    @ParameterizedTest
    @ValueSource(ints = {CborBytes.FLOAT64_LITTLE_ENDIAN, CborBytes.FLOAT64_BIG_ENDIAN})
    void aBatchInCborIsRecorded(int arrayTag) {
        String run = laboratory.run();
        byte[] batch = CborBytes.batch(run, SERIES, 0, Rows.of(0, 10).columns(), arrayTag);
        instrument.send(run, "application/cbor", batch);
        sheetWith(run, 10);
    }

    @Test
    void jsonAndCborOfTheSameRecordsAreTheSameRecords() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, "application/cbor", Rows.of(0, 12).cbor(run, SERIES));
        sheetWith(run, 12);
    }

    @Test
    void aBatchOfAnUnknownRunIsRejected() {
        String run = UUID.randomUUID().toString();
        String id = instrument.send(run, SERIES, Rows.of(0, 10));
        assertThat(rejected.await(id).code()).isEqualTo("unknown-run");
    }

    @Test
    void aRepeatedMessageHasNoEffect() {
        String run = laboratory.run();
        String id = instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.sendAs(id, run, Rows.of(0, 10).json(run, SERIES));
        instrument.send(run, SERIES, Rows.of(10, 11));
        assertThat(sheetWith(run, 11).getList("series[0].missing")).isEmpty();
    }

    @Test
    void anIdThatStoodForAnotherMessageIsRejectedAndItsRecordsAreMissing() {
        String run = laboratory.run();
        String id = instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.sendAs(id, run, Rows.of(10, 20).json(run, SERIES));
        assertThat(rejected.await(id).code()).isEqualTo("id-reused");
        instrument.send(run, SERIES, Rows.of(20, 30));
        assertThat(sheetWith(run, 20).getList("series[0].missing"))
                .isEqualTo(List.of(Map.of("from", 10, "to", 20, "code", "id-reused", "accepted", false)));
    }

    @Test
    void laterRecordsGoOnBehindARefusedBatch() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, SERIES, Rows.of(10, 12).with("voltage_volt", 0.1, Double.NaN));
        instrument.send(run, SERIES, Rows.of(12, 20));
        assertThat(sheetWith(run, 18).getList("series[0].missing"))
                .isEqualTo(List.of(Map.of("from", 10, "to", 12, "code", "non-finite", "accepted", false)));
    }

    @Test
    void aRetryFillsWhatWasMissing() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, SERIES, Rows.of(10, 12).with("voltage_volt", 0.1, Double.NaN));
        instrument.send(run, SERIES, Rows.of(12, 20));
        instrument.send(run, SERIES, Rows.of(10, 12));
        assertThat(sheetWith(run, 20).getList("series[0].missing")).isEmpty();
    }

    @Test
    void equalRecordsThatComeAgainAreLeftOut() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, SERIES, Rows.of(5, 15));
        assertThat(sheetWith(run, 15).getInt("series[0].next_record_index")).isEqualTo(15);
    }

    @Test
    void recordsOfOtherValuesAreRejectedAndWhatFollowsThemIsMissing() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        String id = instrument.send(run, SERIES, Rows.of(5, 15, 1e-9));
        RejectedTopic.Rejected message = rejected.await(id);
        assertThat(message.code()).isEqualTo("conflicting-records");
        assertThat(message.reason()).startsWith("Record 5 is there already with voltage_volt");
        assertThat(sheet(run).getList("series[0].missing"))
                .isEqualTo(List.of(Map.of("from", 10, "to", 15, "code", "conflicting-records", "accepted", false)));
    }

    @Test
    void aRunThatIsOverTakesItsSamplesAllTheSame() {
        String run = laboratory.run();
        Laboratory.as("technician")
                .post("/api/v1/runs/" + run + "/completion")
                .then()
                .statusCode(200);
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
    }

    @Test
    void aRunThatWasAbortedTakesItsSamplesAllTheSame() {
        String run = laboratory.run();
        Laboratory.as("technician")
                .body("{\"reason\": \"a lead fell off\"}")
                .post("/api/v1/runs/" + run + "/abortion")
                .then()
                .statusCode(200);
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
    }

    @Test
    void twoSeriesOfARunAreCountedEachByItself() {
        String run = laboratory.run();
        instrument.send(run, "a", Rows.of(0, 10));
        instrument.send(run, "b", Rows.of(0, 4));
        assertThat(sheet(run, sheet -> sheet.getList("series.records").equals(List.of(10, 4)))
                        .getList("series.series_id"))
                .isEqualTo(List.of("a", "b"));
    }
}
