package org.provolt.cycling.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.provolt.cycling.door.Laboratory.sheet;
import static org.provolt.cycling.door.Laboratory.sheetWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.testkit.ProvoltTestResource;

/// Batches that come before the records they follow on.
@QuarkusTest
@WithTestResource(value = ProvoltTestResource.class, initArgs = @ResourceArg(name = "service", value = "cycling"))
class EarlyBatchesTest {

    private static final String SERIES = "live-1";

    @Inject
    Laboratory laboratory;

    @Inject
    InstrumentClient instrument;

    @Inject
    RejectedTopic rejected;

    @Inject
    EntityManager entityManager;

    private static JsonPath sheetWithWaiting(String run, int batches) {
        return sheet(run, sheet -> Integer.valueOf(batches).equals(sheet.get("series[0].waiting.batches")));
    }

    @Test
    void anEarlyBatchWaitsWhereItCanBeSeen() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(10, 20));
        JsonPath sheet = sheetWithWaiting(run, 1);
        assertThat(sheet.getInt("series[0].waiting.first_record_index")).isEqualTo(10);
        assertThat(sheet.getInt("series[0].next_record_index")).isZero();
        assertThat(sheet.getInt("series[0].records")).isZero();
    }

    @Test
    void waitingBatchesAreAppendedAsSoonAsTheGapCloses() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(20, 30));
        instrument.send(run, SERIES, Rows.of(10, 20));
        instrument.send(run, SERIES, Rows.of(30, 40));
        sheetWithWaiting(run, 3);
        instrument.send(run, SERIES, Rows.of(0, 10));
        assertThat(sheetWith(run, 40).<Object>get("series[0].waiting")).isNull();
    }

    @Test
    void aWaitingBatchGoesOnBehindARefusedOne() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(10, 20));
        sheetWithWaiting(run, 1);
        instrument.send(run, SERIES, Rows.of(0, 10).without("current_ampere"));
        assertThat(sheetWith(run, 10).getList("series[0].missing"))
                .isEqualTo(List.of(Map.of("from", 0, "to", 10, "code", "malformed", "accepted", false)));
    }

    @Test
    void aBatchThatWaitedInVainIsRejectedAsItWasSent() {
        String run = laboratory.run();
        Rows others = Rows.of(5, 15, 1e-6);
        String id = instrument.send(run, SERIES, others);
        sheetWithWaiting(run, 1);
        instrument.send(run, SERIES, Rows.of(0, 10));
        RejectedTopic.Rejected message = rejected.await(id);
        assertThat(message.code()).isEqualTo("conflicting-records");
        assertThat(message.key()).isEqualTo(run);
        assertThat(message.data()).asString().isEqualTo(others.json(run, SERIES));
        assertThat(sheetWith(run, 10).getList("series[0].missing"))
                .isEqualTo(List.of(Map.of("from", 10, "to", 15, "code", "conflicting-records", "accepted", false)));
    }

    @Test
    void moreThanCanBeKeptWaitingIsRejected() {
        String run = laboratory.run();
        fillWith64MebibytesOfAnotherSeries(run);
        String id = instrument.send(run, SERIES, Rows.of(10, 20));
        assertThat(rejected.await(id).code()).isEqualTo("too-many-waiting");
    }

    private void fillWith64MebibytesOfAnotherSeries(String run) {
        QuarkusTransaction.requiringNew()
                .run(() -> entityManager
                        .createNativeQuery("""
                                insert into waiting_batch (stream_id, run_id, series_id, first_record_index,
                                                           record_count, content_type, attributes, content)
                                values (?1, ?2, 'other', 10, 10, 'application/json', '{}',
                                        convert_to(repeat('x', 64 * 1024 * 1024), 'UTF8'))""")
                        .setParameter(1, UUID.randomUUID())
                        .setParameter(2, UUID.fromString(run))
                        .executeUpdate());
    }
}
