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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.provolt.cycling.domain.SeriesStreamId;
import org.provolt.kernel.RunId;
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
        assertThat(sheet.getInt("series[0].waiting.records")).isEqualTo(10);
        assertThat(sheet.getLong("series[0].waiting.bytes")).isPositive();
        assertThat(Instant.parse(sheet.getString("series[0].waiting.since")))
                .isAfter(Instant.parse(sheet.getString("recorded_at")));
        assertThat(sheet.getInt("series[0].next_record_index")).isZero();
        assertThat(sheet.getInt("series[0].records")).isZero();
    }

    @Test
    void aSenderThatCountsFromOneSeesThatRecordZeroIsWaitedFor() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(1, 11));
        JsonPath sheet = sheetWithWaiting(run, 1);
        assertThat(sheet.getInt("series[0].waiting.waits_for_record_index")).isZero();
        assertThat(sheet.getString("series[0].series_id")).isEqualTo(SERIES);
    }

    @Test
    void aSeriesThatHasRecordsWaitsForTheNext() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        instrument.send(run, SERIES, Rows.of(20, 30));
        assertThat(sheetWithWaiting(run, 1).getInt("series[0].waiting.waits_for_record_index"))
                .isEqualTo(10);
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
    void manyWaitingBatchesAreAppendedInOrderAndFewInEachTransaction() {
        String run = laboratory.run();
        for (int batch = 5; batch < 255; batch++) {
            instrument.send(run, SERIES, Rows.of(2 * batch, 2 * batch + 2));
        }
        sheetWithWaiting(run, 250);
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 510);
        assertThat(mostFactsOfOneTransaction(run)).isLessThanOrEqualTo(100);
        assertThat(firstRecordsInOrderOfRecording(run)).isSorted().hasSize(251);
    }

    private long mostFactsOfOneTransaction(String run) {
        return (Long) entityManager
                .createNativeQuery("""
                        select max(facts) from (
                          select count(*) as facts from event where stream_id = ?1 group by cast(xmin as text)) each""", Long.class)
                .setParameter(
                        1, SeriesStreamId.of(RunId.fromString(run), SERIES).toString())
                .getSingleResult();
    }

    private List<Long> firstRecordsInOrderOfRecording(String run) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        select first_record_index from sample_block where stream_id = ?1 order by sequence""", Long.class)
                .setParameter(
                        1, SeriesStreamId.of(RunId.fromString(run), SERIES).value())
                .getResultList();
        return rows.stream().map(Long.class::cast).toList();
    }

    /// A zero is two bytes on the wire and eight as it is recorded.
    @Test
    void ofBatchesThatGrowWhenTheyAreReadFewAreAppendedInEachTransaction() {
        String run = laboratory.run();
        for (int batch = 1; batch <= 12; batch++) {
            instrument.send(run, SERIES, wide(1_000 * batch));
        }
        sheetWithWaiting(run, 12);
        instrument.send(run, SERIES, wide(0));
        sheetWith(run, 13_000);
        assertThat(mostBytesOfOneTransaction(run)).isLessThan(5 << 20);
    }

    private static Rows wide(long from) {
        Rows rows = Rows.of(from, from + 1_000);
        for (int column = 0; column < 60; column++) {
            rows = rows.with("column_" + column, new double[1_000]);
        }
        return rows;
    }

    private long mostBytesOfOneTransaction(String run) {
        return ((Number) entityManager
                        .createNativeQuery("""
                                select max(bytes) from (
                                  select sum(octet_length(payload)) as bytes from event
                                  where stream_id = ?1 group by cast(xmin as text)) each""")
                        .setParameter(
                                1,
                                SeriesStreamId.of(RunId.fromString(run), SERIES).toString())
                        .getSingleResult())
                .longValue();
    }

    /// As a service leaves it that was killed between two steps: records that can follow on, and nobody at work on
    /// them.
    @Test
    void whatAKilledServiceLeftIsAppendedWithoutAFurtherMessage() {
        String run = laboratory.run();
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 10);
        leaveWaiting(run, Rows.of(10, 20), Rows.of(15, 30), Rows.of(30, 40));
        assertThat(sheetWith(run, 40).<Object>get("series[0].waiting")).isNull();
    }

    private void leaveWaiting(String run, Rows... batches) {
        UUID stream = SeriesStreamId.of(RunId.fromString(run), SERIES).value();
        QuarkusTransaction.requiringNew().run(() -> {
            for (Rows rows : batches) {
                byte[] content = rows.json(run, SERIES).getBytes(StandardCharsets.UTF_8);
                entityManager
                        .createNativeQuery("""
                                insert into waiting_batch (stream_id, run_id, series_id, first_record_index,
                                                           record_count, content_type, attributes, content, held_bytes)
                                values (?1, ?2, ?3, ?4, ?5, 'application/json', ?6, ?7, 1000)""")
                        .setParameter(1, stream)
                        .setParameter(2, UUID.fromString(run))
                        .setParameter(3, SERIES)
                        .setParameter(4, rows.from())
                        .setParameter(5, rows.to() - rows.from())
                        .setParameter(
                                6,
                                "{\"id\": \"%s\", \"source\": \"%s\", \"type\": \"provolt.instrument.samples.v1\"}"
                                        .formatted(UUID.randomUUID(), InstrumentClient.SOURCE))
                        .setParameter(7, content)
                        .executeUpdate();
            }
            entityManager
                    .createNativeQuery("insert into series_to_release (stream_id, run_id) values (?1, ?2)")
                    .setParameter(1, stream)
                    .setParameter(2, UUID.fromString(run))
                    .executeUpdate();
        });
    }

    @Test
    void whatWaitsCountsAsMuchAsIsHeldOfIt() {
        String run = laboratory.run();
        Rows rows = Rows.of(10, 20);
        instrument.send(run, SERIES, rows);
        sheetWithWaiting(run, 1);
        long held = heldBytes(run);
        assertThat(held)
                .isBetween(
                        (long) rows.json(run, SERIES).length(),
                        2L * rows.json(run, SERIES).length());
        instrument.send(run, SERIES, Rows.of(0, 10));
        sheetWith(run, 20);
        assertThat(heldBytes(run)).isZero();
    }

    private long heldBytes(String run) {
        return (Long) entityManager
                .createNativeQuery("select held_bytes from waiting_run where run_id = ?1", Long.class)
                .setParameter(1, UUID.fromString(run))
                .getSingleResult();
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
                        .createNativeQuery("insert into waiting_run (run_id, held_bytes) values (?1, 64 * 1024 * 1024)")
                        .setParameter(1, UUID.fromString(run))
                        .executeUpdate());
    }
}
